import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shownPart } from '../../src/facts/shown-part.ts';
import type { Quotation, StatementKind } from '../../src/model.ts';

/** `[…]` stands around the quotation. */
const ROWS: { text: string; kind: StatementKind; cue: string; shown: string }[] = [
  { text: '[“It will open,”] she said.', kind: 'direct', cue: 'said', shown: 'It will open' },
  { text: '[“It will open. »»]', kind: 'direct', cue: 'said', shown: 'It will open.' },
  {
    text: '[“He told me, ‘Go home,’”] she said.',
    kind: 'direct',
    cue: 'said',
    shown: 'He told me, ‘Go home,’',
  },
  {
    text: `["He told me, 'Don't go home,'"] she said.`,
    kind: 'direct',
    cue: 'said',
    shown: `He told me, 'Don't go home,'`,
  },
  {
    text: `['The 'cost' is the workers',''] she said.`,
    kind: 'direct',
    cue: 'said',
    shown: `The 'cost' is the workers`,
  },
  {
    text: '[‘He told me, “Go home”,’] she said.',
    kind: 'direct',
    cue: 'said',
    shown: 'He told me, “Go home”',
  },
  {
    text: 'She said [that, if it rains, “we stay”].',
    kind: 'mixed',
    cue: 'said',
    shown: 'if it rains, “we stay”',
  },
  {
    text: 'She said [over 130 ships were lost].',
    kind: 'indirect',
    cue: 'said',
    shown: 'over 130 ships were lost',
  },
  { text: '["]', kind: 'direct', cue: 'said', shown: '"' },
  { text: 'She said [that it would open].', kind: 'indirect', cue: 'said', shown: 'it would open' },
  { text: 'She said [it would open,]', kind: 'indirect', cue: 'said', shown: 'it would open' },
  {
    text: 'She said [it was “too soon” for us. “”]',
    kind: 'mixed',
    cue: 'said',
    shown: 'it was “too soon” for us.',
  },
  {
    text: 'She said [the guards – from Spain – a cook and a clerk survived].',
    kind: 'indirect',
    cue: 'said',
    shown: 'the guards – from Spain – a cook and a clerk survived',
  },
  { text: 'She said [that was late].', kind: 'indirect', cue: 'said', shown: 'that was late' },
  {
    text: '[That plan was late], she said.',
    kind: 'indirect',
    cue: 'said',
    shown: 'That plan was late',
  },
  { text: 'Lee: [Is it “late”?]', kind: 'mixed', cue: ':', shown: 'Is it “late”?' },
  {
    text: 'She urged [the town to open it].',
    kind: 'indirect',
    cue: 'urged',
    shown: 'urged the town to open it',
  },
  {
    text: 'She called again [for calm].',
    kind: 'indirect',
    cue: 'called',
    shown: 'called again for calm',
  },
  {
    text: 'She ruled out [opening it].',
    kind: 'indirect',
    cue: 'ruled out',
    shown: 'ruled out opening it',
  },
  {
    text: 'She denied [that it would open].',
    kind: 'indirect',
    cue: 'denied',
    shown: 'denied that it would open',
  },
  {
    text: 'She claimed [to own it].',
    kind: 'indirect',
    cue: 'claimed',
    shown: 'claimed to own it',
  },
  {
    text: 'She said [it would close – a step that many in the well-off town fear].',
    kind: 'indirect',
    cue: 'said',
    shown: 'it would close',
  },
  {
    text: 'She said [it was – for a time – closed].',
    kind: 'indirect',
    cue: 'said',
    shown: 'it was – for a time – closed',
  },
  {
    text: `["'Town First" was a wake-up call.]`,
    kind: 'direct',
    cue: '',
    shown: `"'Town First" was a wake-up call.`,
  },
  { text: 'She said [that “it will open.”]', kind: 'direct', cue: 'said', shown: 'it will open.' },
  { text: 'It fell.\n[to own it]', kind: 'indirect', cue: 'claimed', shown: 'to own it' },
  { text: 'According to her, [it fell].', kind: 'indirect', cue: 'According to', shown: 'it fell' },
];

function quotationOf(
  text: string,
  start: number,
  end: number,
  kind: StatementKind,
  cue: string,
): Quotation {
  return {
    start,
    end,
    text: text.slice(start, end),
    kind,
    cue,
    speaker: '',
    speakerStart: -1,
    speakerEnd: -1,
    canonical: '',
    member: null,
    said: null,
    saidBasis: 'publication',
    about: [],
  };
}

describe('what a report shows', () => {
  test.each(ROWS)('$text', ({ text: marked, kind, cue, shown }) => {
    const start = marked.indexOf('[');
    const end = marked.indexOf(']') - 1;
    const text = marked.replace(/[[\]]/g, '');
    const part = shownPart(text, quotationOf(text, start, end, kind, cue));
    expect(text.slice(part.start, part.end)).toBe(shown);
  });

  test('is never empty, and lies in the text', () => {
    const words = fc.constantFrom(
      'that',
      ',',
      ' ',
      '“',
      '”',
      '"',
      '\n',
      'denied',
      'it',
      '– the',
      '.',
    );
    const kinds = fc.constantFrom<StatementKind>('direct', 'mixed', 'indirect');
    const texts = fc.array(words, { minLength: 1, maxLength: 12 }).map((list) => list.join(''));
    fc.assert(
      fc.property(
        texts,
        fc.nat(),
        fc.nat(),
        kinds,
        fc.constantFrom('', 'denied', 'it'),
        (...row) => {
          const [text, a, b, kind, cue] = row;
          const start = a % text.length;
          const end = start + 1 + (b % (text.length - start));
          const part = shownPart(text, quotationOf(text, start, end, kind, cue));
          expect(part.start).toBeGreaterThanOrEqual(0);
          expect(part.end).toBeGreaterThan(part.start);
          expect(part.end).toBeLessThanOrEqual(end);
        },
      ),
    );
  });
});
