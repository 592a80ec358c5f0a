import { expect, test } from 'vitest';
import { aboutInstead } from '../../src/search/about-instead.ts';
import { parse } from '../../src/search/parse.ts';

test.each([
  ['speaker:"Ada Quill" ', 'Ada Quill', 'about:"Ada Quill" '],
  ['speaker:"Ada Quill', 'Ada Quill', 'about:"Ada Quill'],
  ['harbour by:quill before:2020', 'quill', 'harbour about:quill before:2020'],
  ['about:nato speaker:quill', 'quill', 'about:nato about:quill'],
])('%s asked about the speaker', (text, name, instead) => {
  expect(aboutInstead(text, parse(text, true))).toEqual({ name, text: instead });
});

test.each(['', 'harbour', 'about:quill', '-speaker:quill harbour', 'speaker:quill speaker:voss'])(
  '“%s” asks for no one speaker',
  (text) => {
    expect(aboutInstead(text, parse(text, true))).toBeNull();
  },
);
