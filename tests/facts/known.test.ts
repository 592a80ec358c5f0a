import { describe, expect, test } from 'vitest';
import { addKnown, type Known, knownFinder } from '../../src/facts/known.ts';
import { account } from '../support/accounts.ts';

const KNOWN: Known[] = [
  { kind: 'place', name: 'United States', names: ['US', 'U.S.'], demonyms: ['American'] },
  { kind: 'place', name: 'Jordan', names: [], demonyms: ['Jordanian'] },
  { kind: 'organisation', name: 'NATO', names: ['North Atlantic Treaty Organisation'] },
  { kind: 'term', name: 'Article 5', names: [] },
];
const find = knownFinder(KNOWN);
const found = (text: string) =>
  find(text).map(({ start, end, known }) => `${text.slice(start, end)} = ${known.name}`);

describe('known names in a text', () => {
  test.each([
    ['The U.S. and the US agree with us.', ['U.S. = United States', 'US = United States']],
    ['They came to the U.S.', ['U.S. = United States']],
    ['NATO’s Article 5, not article 5', ['NATO = NATO', 'Article 5 = Article 5']],
    ['the North Atlantic Treaty Organisation', ['North Atlantic Treaty Organisation = NATO']],
    ['an American-led US-Jordan pact', []],
    ['Article\n5', []],
    ['', []],
  ])('%s', (text, names) => {
    expect(found(text)).toEqual(names);
  });
});

describe('an account with known names', () => {
  const quotes = [
    { by: 'Jim Jordan', text: 'The American people and NATO know what Jim Jordan wants.' },
  ];
  const plain = account({ id: 'a', cast: [{ name: 'Jim Jordan' }], quotes });
  const [member] = plain.reading.cast;
  const at = plain.document.text.indexOf('Jim Jordan');
  if (member) member.mentions = [{ start: at, end: at + 10 }];
  const { reading } = addKnown(plain, find);

  test('holds what its quotations are about, by name and by demonym', () => {
    const about = reading.quotations[0]?.about.map((index) => reading.cast[index]?.name);
    expect(about).toEqual(['United States', 'NATO']);
  });

  test('finds no country in somebody’s name', () => {
    expect(reading.cast.map(({ name }) => name)).not.toContain('Jordan');
  });

  test('leaves the account that was given as it was', () => {
    expect(plain.reading.cast).toHaveLength(1);
    expect(plain.reading.quotations[0]?.about).toEqual([]);
  });
});
