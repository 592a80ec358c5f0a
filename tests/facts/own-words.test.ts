import { expect, test } from 'vitest';
import { ownWords } from '../../src/facts/own-words.ts';

test.each([
  {
    text: 'It is late,” said Ada Quill. “We go home.',
    cue: 'said',
    own: 'It is late … We go home.',
  },
  { text: 'It is late," she added, "and dark', cue: 'added', own: 'It is late … and dark' },
  { text: 'No.” Quill said the vote stands. “Never.', cue: 'said', own: 'No. … Never.' },
  {
    text: 'They call it "the list" and say so',
    cue: 'said',
    own: 'They call it "the list" and say so',
  },
  { text: 'A “list” of “names” was said', cue: 'said', own: 'A “list” of “names” was said' },
  { text: 'It is late', cue: '', own: 'It is late' },
])('$text', ({ text, cue, own }) => {
  expect(ownWords(text, { kind: 'direct', cue })).toBe(own);
  expect(ownWords(text, { kind: 'mixed', cue })).toBe(text);
});
