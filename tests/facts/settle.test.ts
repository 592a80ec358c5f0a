import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Known } from '../../src/facts/known.ts';
import { parseFacts } from '../../src/facts/schema.ts';
import { settle } from '../../src/facts/settle.ts';
import { type AccountRow, account, LABEL, type QuoteRow } from '../support/accounts.ts';

const KNOWN: Known[] = [
  { kind: 'place', name: 'United States', names: ['US', 'U.S.'], demonyms: ['American'] },
  { kind: 'place', name: 'Norway', names: [], demonyms: ['Norwegian'] },
];
const factsOf = (...rows: AccountRow[]) => settle(rows.map(account), KNOWN, LABEL);
const cast = [{ name: 'Ann Lee' }];
const SHORT = 'The harbour cannot rely on US money alone.';
const LONG =
  'The harbour can no longer rely on the United States for money alone. We will pay ourselves.';

describe('one statement with several reports', () => {
  const weekly: AccountRow = {
    id: 'weekly',
    published: '2020-05',
    cast,
    quotes: [{ by: 'Ann Lee', text: SHORT, kind: 'indirect' }],
  };
  const daily: AccountRow = {
    id: 'daily',
    published: '2020-05-04',
    publisher: 'The Daily',
    cast,
    quotes: [{ by: 'Ann Lee', text: LONG, said: '2020-05-03', basis: 'resolved: “on Sunday”' }],
  };
  const { statements } = factsOf(weekly, daily);

  test('is shown in the fullest wording, and dated by whoever dates it best', () => {
    expect(statements).toHaveLength(1);
    expect(statements[0]).toMatchObject({
      speaker: 'ann-lee',
      text: LONG,
      kind: 'direct',
      said: '2020-05-03',
      saidBasis: 'resolved: “on Sunday”',
      about: ['united-states'],
      reports: [
        { document: 'weekly', text: SHORT },
        { document: 'daily', text: LONG },
      ],
    });
  });

  test('says whose date it is where the wording shown has a coarser one', () => {
    const dated = { ...weekly, quotes: [{ by: 'Ann Lee', text: LONG }] };
    const other = { ...daily, quotes: [{ ...daily.quotes?.[0], by: 'Ann Lee', text: SHORT }] };
    const [statement] = factsOf(dated, other).statements;
    expect(statement).toMatchObject({
      text: LONG,
      said: '2020-05-03',
      saidBasis: 'inferred: the report of The Daily dates it',
    });
  });

  test('keeps its id when a later document reports it too', () => {
    const later: AccountRow = { ...daily, id: 'later', published: '2020-05-20' };
    expect(factsOf(weekly, daily, later).statements[0]?.id).toBe(statements[0]?.id);
  });
});

describe('different statements stay apart', () => {
  const said = (by: string | null, text: string, more: Partial<QuoteRow> = {}): QuoteRow => ({
    by,
    text,
    ...more,
  });
  test.each<[string, AccountRow[], number]>([
    [
      'of two speakers',
      [
        {
          id: 'a',
          cast: [{ name: 'Ann Lee' }, { name: 'Bob Lee' }],
          quotes: [said('Ann Lee', SHORT), said('Bob Lee', SHORT)],
        },
      ],
      2,
    ],
    [
      'of two officials without a name, in two documents',
      ['a', 'b'].map((id) => ({ id, quotes: [said(null, SHORT, { as: 'an official' })] })),
      2,
    ],
    [
      'of one official without a name, in one document: one statement',
      [
        {
          id: 'a',
          quotes: [
            said(null, SHORT, { as: 'an official' }),
            said(null, SHORT, { as: 'an official' }),
          ],
        },
      ],
      1,
    ],
    [
      'of whoever “he” is: none, for no reader could know whose it is',
      [
        {
          id: 'a',
          cast,
          quotes: [
            said(null, SHORT, { as: 'he' }),
            said(null, SHORT, { as: 'Another' }),
            said('Ann Lee', LONG, { as: 'she' }),
          ],
        },
      ],
      1,
    ],
    [
      'of one speaker in two years',
      ['2019-05-04', '2020-05-04'].map((published) => ({
        id: published,
        published,
        cast,
        quotes: [said('Ann Lee', SHORT)],
      })),
      2,
    ],
  ])('%s', (_, rows, count) => {
    const { statements } = factsOf(...rows);
    expect(statements).toHaveLength(count);
    expect(new Set(statements.map(({ id }) => id)).size).toBe(count);
  });
});

describe('settling', () => {
  const people = ['Ann Lee', 'Bob Lee', 'Lee', 'Ann M. Lee', 'Cy Moe'];
  const texts = [
    SHORT,
    LONG,
    'The harbour is open to Norwegian ships of all sizes.',
    'We are ready.',
  ];
  const dates = [null, '2020', '2020-05', '2020-05-04', '2021-01-01'];
  const roles = ['mayor', 'President of Norway', 'Norwegian President', 'former President'];
  const member = fc.record({
    name: fc.constantFrom(...people),
    roles: fc.uniqueArray(fc.constantFrom(...roles), { maxLength: 2 }),
  });
  const row = fc
    .record({
      published: fc.constantFrom(...dates),
      cast: fc.uniqueArray(member, { selector: ({ name }) => name, maxLength: 3 }),
      quotes: fc.array(
        fc.record({
          who: fc.nat(3),
          text: fc.constantFrom(...texts),
          said: fc.constantFrom(...dates),
        }),
        { maxLength: 5 },
      ),
    })
    .map(({ quotes, ...rest }) => ({
      ...rest,
      quotes: quotes.map(({ who, ...quote }) => ({
        ...quote,
        by: rest.cast[who]?.name ?? null,
        as: 'an official',
      })),
    }));
  const rows = fc
    .array(row, { maxLength: 6 })
    .map((list) => list.map((one, index) => ({ ...one, id: `d${index}` })));

  test('keeps whoever is named more than once, speaks or holds an office; no name in passing', () => {
    const named = (times: number) => Array.from({ length: times }, () => ({ start: 0, end: 3 }));
    const { document, reading } = account({
      id: 'a',
      cast: [
        { name: 'Ann Lee' },
        { name: 'Bob Moe', roles: ['mayor'] },
        { name: 'Cy Ost' },
        { name: 'Di Pan' },
      ],
      quotes: [{ by: 'Ann Lee', text: SHORT }],
    });
    const times = [0, 0, 2, 1];
    const members = reading.cast.map((one, at) => ({ ...one, mentions: named(times[at] ?? 0) }));
    const { entities } = settle([{ document, reading: { ...reading, cast: members } }], [], LABEL);
    expect(entities.map(({ name }) => name)).toEqual(['Ann Lee', 'Bob Moe', 'Cy Ost']);
  });

  test('leaves out what no card can bear: a statement of 20,000 characters', () => {
    const long = `${'a very long word '.repeat(1_200)}.`;
    const quotes = [SHORT, long].map((text) => ({ by: 'Ann Lee', text }));
    const { statements } = factsOf({ id: 'a', cast, quotes });
    expect(statements.map(({ text }) => text)).toEqual([SHORT]);
  });

  test('depends on the set of documents alone: merging is associative, in any order', () => {
    const shuffled = rows.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, fc.nat(6), ([list, other], cut) => {
        const twice = [...other.slice(cut), ...other.slice(0, cut), ...other.slice(0, 1)];
        expect(factsOf(...twice)).toEqual(factsOf(...list));
      }),
    );
  });

  test('gives facts that pass the door, every report in the words of its document', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const accounts = list.map(account);
        const facts = parseFacts(settle(accounts, KNOWN, LABEL));
        const texts = new Map(accounts.map(({ document }) => [document.id, document.text]));
        for (const { document, text, start, end } of facts.statements.flatMap((s) => s.reports))
          expect(texts.get(document)?.slice(start, end)).toBe(text);
        const reports = facts.statements.reduce((sum, one) => sum + one.reports.length, 0);
        expect(reports).toBe(list.reduce((sum, { quotes }) => sum + quotes.length, 0));
      }),
    );
  });
});
