import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { findQuotations } from '../../src/extract/quotations/quotations.ts';

/** Pieces of news text, damaged at random: what a property test of quotations must meet. */
const PIECES = [
  'Ann Lee',
  'Mr. Ray',
  'she',
  'who',
  'the mayor of Leeds',
  ' said ',
  ' told ',
  ' asked ',
  'according to ',
  'adding',
  'called',
  'that ',
  'whether ',
  'it would fail',
  'on Monday',
  'and ',
  'but ',
  ', ',
  '. ',
  ': ',
  '; ',
  ' — ',
  '…',
  '?',
  '(',
  ')',
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '«',
  '»',
  "''",
  '\n',
  '\n\n',
  'U.S.',
  '12"',
  '😀',
  '\u0000',
];
const news = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...PIECES) },
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));
const RUNS = { numRuns: 500 };

describe('any text', () => {
  test('gives quotations whose offsets select their text, in order, none over another', () => {
    fc.assert(
      fc.property(news, (text) => {
        let last = 0;
        for (const quotation of extract({ text, published: '2024-05-02' }).quotations) {
          expect(quotation.text).toBe(text.slice(quotation.start, quotation.end));
          expect(quotation.start).toBeGreaterThanOrEqual(last);
          expect(quotation.end).toBeGreaterThan(quotation.start);
          expect(quotation.speaker).toBe(
            quotation.speakerStart < 0
              ? ''
              : text.slice(quotation.speakerStart, quotation.speakerEnd),
          );
          last = quotation.end;
        }
      }),
      RUNS,
    );
  });

  test('carries on only what stands before', () => {
    fc.assert(
      fc.property(news, (text) => {
        findQuotations(text).forEach(({ carried, speakerStart }, index) => {
          if (carried === null) return;
          expect(carried).toBeLessThan(index);
          expect(carried).toBeGreaterThanOrEqual(0);
          expect(speakerStart).toBe(-1);
        });
      }),
      RUNS,
    );
  });

  test('is read the same whatever was read before it', () => {
    fc.assert(
      fc.property(news, news, (text, neighbour) => {
        const alone = extract({ text });
        extract({ text: neighbour });
        expect(extract({ text })).toEqual(alone);
      }),
      { numRuns: 200 },
    );
  });
});

/** How often a pathological text repeats: enough that a quadratic reader would not come to an end. */
const OFTEN = 20_000;

test.each([
  ['quotation marks', '"'.repeat(OFTEN * 5)],
  ['opening marks', '“'.repeat(OFTEN)],
  ['single marks', " 'a".repeat(OFTEN)],
  ['nested brackets', `${'('.repeat(OFTEN)}a${')'.repeat(OFTEN)}`],
  ['one long line of words', 'said that he '.repeat(OFTEN)],
  ['one long word', 'a'.repeat(OFTEN * 25)],
  ['one long line of names', 'Ann Lee, '.repeat(OFTEN)],
  ['short quotations', '“No.” '.repeat(OFTEN)],
  ['attributions', '“No,” she said. '.repeat(OFTEN)],
  ['line breaks', '\n'.repeat(OFTEN * 5)],
  ['open quotations over paragraphs', '“It will fail.\n\n'.repeat(OFTEN)],
])(
  '%s without end come to an end',
  (_, text) => {
    expect(extract({ text }).quotations.every(({ end }) => end <= text.length)).toBe(true);
  },
  60_000,
);

const FOREIGN: [language: string, text: string][] = [
  [
    'German',
    'Kanzler Olaf Scholz sagte am Montag, dass Deutschland die Ukraine weiter unterstützen werde. „Wir werden nicht nachlassen“, sagte Scholz in Berlin. Annalena Baerbock erklärte: „Das ist ein wichtiges Signal.“ Laut Baerbock ist die Lage ernst.',
  ],
  [
    'French',
    'Le président Emmanuel Macron a déclaré lundi que la France « ne céderait pas ». « Nous tiendrons bon ensemble », a-t-il dit. Selon Sébastien Lecornu, ministre des Armées, « la situation est grave aux frontières ».',
  ],
  [
    'Spanish',
    'El presidente Pedro Sánchez dijo el lunes que España no cederá. "Vamos a resistir hasta el final", afirmó Sánchez en Madrid. Según Yolanda Díaz, "la situación es grave". "No hay otra salida posible", dijo.',
  ],
];

test.each(FOREIGN)('nothing is read of an article in %s', (_, text) => {
  expect(extract({ text })).toEqual({ cast: [], quotations: [] });
});
