import { expect, test } from 'vitest';
import { sayingsOf } from '../../src/facts/split.ts';
import type { Quotation, StatementKind } from '../../src/model.ts';

/** Quotations of one speaker, ⟨each⟩ marked in the text, and the words for the [speaker]. */
function marked(source: string, kind: StatementKind): { text: string; quotations: Quotation[] } {
  const text = source.replace(/[⟨⟩[\]]/g, '');
  const at = (index: number) => source.slice(0, index).replace(/[⟨⟩[\]]/g, '').length;
  const speakers = [...source.matchAll(/\[[^\]]*\]/g)].map((m) => ({
    speakerStart: at(m.index),
    speakerEnd: at(m.index + m[0].length),
  }));
  const quotations = [...source.matchAll(/⟨[^⟩]*⟩/g)].map((m, i): Quotation => {
    const [start, end] = [at(m.index), at(m.index + m[0].length)];
    const { speakerStart, speakerEnd } = speakers[speakers.length > 1 ? i : 0] ?? {
      speakerStart: -1,
      speakerEnd: -1,
    };
    return {
      ...{ start, end, text: text.slice(start, end), kind, speakerStart, speakerEnd },
      ...{ speaker: 'she', canonical: 'Ada Quill', member: 0, cue: 'said', about: [i] },
      ...{ said: null, saidBasis: 'publication' },
    };
  });
  return { text, quotations };
}

test.each<{ source: string; kind: StatementKind; words: string[] }>([
  {
    source: '⟨“The plan,”⟩ [she] said, ⟨“would fail.”⟩',
    kind: 'direct',
    words: ['The plan would fail.'],
  },
  {
    source: '⟨The plan⟩, [she] said, ⟨would fail⟩.',
    kind: 'indirect',
    words: ['The plan would fail'],
  },
  {
    source: '⟨“It is late,”⟩ [she] said. ⟨“We go home.”⟩',
    kind: 'direct',
    words: ['It is late', 'We go home.'],
  },
  { source: '⟨“No.”⟩ [She] said, ⟨“never.”⟩', kind: 'direct', words: ['No.', 'never.'] },
  { source: '⟨“Late,”⟩ [she] said,\n⟨“and dark.”⟩', kind: 'direct', words: ['Late', 'and dark.'] },
  {
    source: '⟨“Late,”⟩ [she] said, while [he] said, ⟨“early.”⟩',
    kind: 'direct',
    words: ['Late', 'early.'],
  },
  {
    source: `⟨“Late,”⟩ [she] said${' and went on'.repeat(20)}, ⟨“and dark.”⟩`,
    kind: 'direct',
    words: ['Late', 'and dark.'],
  },
  { source: '⟨“A,”⟩ [she] said, ⟨“b,”⟩ and then, ⟨“c.”⟩', kind: 'direct', words: ['A b', 'c.'] },
])('$source: $words', ({ source, kind, words }) => {
  const { text, quotations } = marked(source, kind);
  const sayings = sayingsOf(text, quotations);
  expect(sayings.map((saying) => saying.words)).toEqual(words);
  for (const { quotation, place } of sayings) {
    expect(quotation.text).toBe(text.slice(quotation.start, quotation.end));
    expect(place.start).toBeGreaterThanOrEqual(quotation.start);
    expect(place.end).toBeLessThanOrEqual(quotation.end);
  }
});

test('the verb that leads the second part is left in the break', () => {
  const { text, quotations } = marked('⟨In an hour⟩, [Ada] recalled, ⟨it was full⟩.', 'indirect');
  const recalled = quotations.map((quotation) => ({ ...quotation, cue: 'recalled' }));
  expect(sayingsOf(text, recalled).map(({ words }) => words)).toEqual(['In an hour it was full']);
});

test.each<[source: string, place: string, words: string]>([
  ['⟨Ray was⟩, said [she], ⟨“a hero”⟩.', 'Ray was, said she, “a hero”', 'Ray was “a hero”'],
  ['⟨“The sea,”⟩ [she] said, ⟨was cold⟩.', '“The sea,” she said, was cold', '“The sea,” was cold'],
])('one part in marks keeps them: %s', (source, place, words) => {
  const { text, quotations } = marked(source, 'direct');
  const kinds = quotations.map((quotation): Quotation => {
    const isDirect = quotation.text.startsWith('“');
    return { ...quotation, kind: isDirect ? 'direct' : 'indirect' };
  });
  const [saying] = sayingsOf(text, kinds);
  expect(text.slice(saying?.place.start, saying?.place.end)).toBe(place);
  expect(saying?.words).toBe(words);
});
