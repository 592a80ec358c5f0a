import { describe, expect, test } from 'vitest';
import { type ChooseInput, chooseStatements } from '../../src/cards/choose.ts';
import { standingOf } from '../../src/cards/standing.ts';
import type { Statement } from '../../src/model.ts';

const said = (id: string, date: string | null, change: Partial<Statement> = {}): Statement => ({
  id,
  speaker: 'e1',
  speakerAs: 'the minister',
  text: `Plain words number ${id}.`,
  cue: 'said',
  kind: 'direct',
  said: date,
  saidBasis: 'stated',
  about: [],
  reports: [{ document: `d-${id}`, start: 0, end: 1, text: `Plain words number ${id}.` }],
  ...change,
});
const choose = (statements: Statement[], change: Partial<ChooseInput> = {}) =>
  chooseStatements({
    entity: 'e1',
    names: ['Ada Quist'],
    statements,
    published: '2020-06-15',
    passage: { text: '', about: [] },
    quoted: [],
    here: new Set(),
    held: { total: statements.length, years: [] },
    ...change,
  });
const ids = (statements: Statement[], change: Partial<ChooseInput> = {}) =>
  choose(statements, change).chosen.map(({ statement }) => statement.id);

describe('where a date stands to the article', () => {
  test.each([
    ['2020-06-14', '2020-06-15', 'before'],
    ['2020-06-15', '2020-06-15', 'before'],
    ['2020-06-16', '2020-06-15', 'since'],
    ['2018', '2020-06-15', 'before'],
    ['2018~', '2020-06-15', 'before'],
    ['2020', '2020-06-15', 'undated'],
    ['2020-06', '2020-06-15', 'undated'],
    ['2020-06', '2020-06', 'before'],
    ['2020-06-14/2020-06-16', '2020-06-15', 'undated'],
    ['2021', '2020-06-15', 'since'],
    [null, '2020-06-15', 'undated'],
    ['2018', null, 'undated'],
  ])('%s to %s: %s', (date, published, standing) => {
    expect(standingOf(date, published)).toBe(standing);
  });
});

describe('the statements of a card', () => {
  test('stand before, here, since, undated; each the newest first', () => {
    const statements = [
      said('since', '2021'),
      said('none', null),
      said('old', '2001'),
      said('new', '2019'),
      said('here', '2010'),
    ];
    expect(ids(statements, { here: new Set(['d-here']) })).toEqual([
      'new',
      'old',
      'here',
      'since',
      'none',
    ]);
  });

  test('the newest before the article is called the latest', () => {
    const { chosen } = choose([said('a', '2001'), said('b', '2019'), said('c', '2021')]);
    expect(chosen.map(({ because }) => because?.reason ?? null)).toEqual(['latest', null, null]);
  });

  test('what the passage is about comes first, and says so', () => {
    const statements = [said('new', '2019'), said('close', '2001', { about: ['e9', 'e1'] })];
    const { chosen } = choose(statements, { passage: { text: '', about: ['e1', 'e9'] } });
    expect(chosen.map(({ statement, because }) => [statement.id, because])).toEqual([
      ['close', { reason: 'about', entity: 'e9' }],
      ['new', { reason: 'latest' }],
    ]);
  });

  test('telling words count, in the passage’s own spelling', () => {
    const close = said('close', '2001', { text: 'The harbours need dredging before winter.' });
    const { chosen } = choose([said('new', '2019'), close, said('other', '2002')], {
      passage: { text: 'Ada Quist saw the Harbour, where dredging never ends.', about: [] },
    });
    expect(chosen[0]?.statement.id).toBe('close');
    expect(chosen[0]?.because).toEqual({
      reason: 'word',
      word: expect.stringMatching(/Harbour|dredging/),
    });
  });

  test('words that one in ten statements have tell nothing', () => {
    const text = 'The harbours need dredging.';
    const common = Array.from({ length: 40 }, (_, i) => said(`c${i}`, `19${i + 10}`, { text }));
    const { chosen } = choose([...common, said('new', '2019')], {
      passage: { text: 'The harbours need dredging again.', about: [] },
    });
    expect(chosen[0]?.statement.id).toBe('new');
    expect(chosen.filter(({ because }) => because?.reason === 'word')).toEqual([]);
  });

  test.each([
    ['one shared word is chance', 'The harbours are empty.'],
    ['function words tell nothing', 'They would have been there before those who were.'],
    ['the entity’s own name tells nothing', 'Quist herself would say that Quist knew.'],
  ])('%s', (_, text) => {
    const passage = { text: 'Quist saw the Harbour; they would have been there.', about: [] };
    expect(ids([said('new', '2019'), said('far', '2001', { text })], { passage })).toEqual([
      'new',
      'far',
    ]);
  });

  test.each([
    ['the words themselves', 'nobody should have to choose between sleep and', true],
    ['a run of them, in other typography', '“Nobody should have to CHOOSE”', true],
    ['four words in common', 'nobody should have to', false],
    ['other words', 'somebody ought to be able to select', false],
  ])('quoted by the page: %s', (_, quoted, here) => {
    const text = 'Nobody should have to choose between sleep and conscience.';
    const { chosen } = choose([said('a', '2001', { text })], { quoted: [quoted] });
    expect(chosen[0]?.standing).toBe(here ? 'here' : 'before');
  });

  test('a long "before" leaves room for the rest, and the rest is counted', () => {
    const many = Array.from({ length: 100 }, (_, i) => said(`b${i}`, `19${10 + (i % 90)}`));
    const { chosen, more } = choose([...many, said('since', '2021'), said('none', null)], {
      limit: 10,
    });
    expect(chosen).toHaveLength(10);
    expect(chosen.map(({ statement }) => statement.id)).toEqual(
      expect.arrayContaining(['since', 'none']),
    );
    expect(more).toBe(92);
  });

  test('what the store holds beyond them is counted as well', () => {
    const held = { total: 500, years: [{ year: 1999, count: 500 }] };
    const { more, years } = choose([said('a', '2018')], { held });
    expect({ more, years }).toEqual({ more: 499, years: held.years });
  });
});
