import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StatementKind } from '../../src/model.ts';
import { ItemPages } from '../../src/search/item-pages.ts';
import { lookUp, mustRead, termsWanted, wantedKey } from '../../src/search/look-up.ts';
import { matches, type Searchable } from '../../src/search/match.ts';
import { parse } from '../../src/search/parse.ts';
import type { Order } from '../../src/search/rank.ts';
import {
  buildIndex,
  placesIn,
  postingsAt,
  type SearchIndex,
} from '../../src/search/search-index.ts';

const saying = (text: string, change: Partial<Searchable['names']> = {}): Searchable => ({
  text,
  names: { speaker: [], about: [], source: [], tag: [], ...change },
  day: 0,
  kind: 'direct',
});

/** Ids of the items that an index finds. */
function find(
  index: SearchIndex,
  typed: string,
  order: Order = 'newest',
  typing = false,
): string[] {
  const query = parse(typed, typing);
  const lists = new Map(
    termsWanted(query).map((wanted) => [
      wantedKey(wanted),
      index.blocks.flatMap((block) =>
        placesIn(block, wanted.term, wanted.open).map((place) => postingsAt(block, place)),
      ),
    ]),
  );
  const [first] = index.pages;
  if (!first) return [];
  const pages = new ItemPages(first);
  pages.add(index.pages);
  const { items } = lookUp(query, pages, (key) => lists.get(key) ?? [], order);
  return items.map((item) => pages.id(item));
}

const indexOf = (items: Searchable[]) =>
  buildIndex(items.map((item, at) => ({ id: String(at), item })));

test.each<[string, string, Searchable, Searchable]>([
  ['what is said', 'macron', saying('Macron is wrong'), saying('He is', { speaker: ['Macron'] })],
  ['the form asked for', 'tariff', saying('a tariff now'), saying('some tariffs now')],
  [
    'a short statement',
    'tariff',
    saying('No tariff.'),
    saying(`No tariff ${'and so '.repeat(20)}`),
  ],
  ['more of it', 'tariff', saying('tariff on tariff on it'), saying('tariff on this on it')],
])('best first: %s', (_, typed, better, worse) => {
  expect(find(indexOf([worse, better]), typed, 'best')).toEqual(['1', '0']);
});

test('a rare word outweighs a common one', () => {
  const common = Array.from({ length: 50 }, () => saying('Europe again'));
  const both = { speaker: ['Greenland Europe'] };
  const items = [...common, saying('Europe now', both), saying('Greenland now', both)];
  expect(find(indexOf(items), 'greenland europe', 'best')).toEqual(['51', '50']);
});

const WORDS = ['europe', 'europes', 'eur', 'pay', 'pays', 'country', 'countries', 'élan', 'x'];
const phrase = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 5 })
  .map((words) => words.join(' '));
const names = fc.array(phrase, { maxLength: 2 });
const anyItem: fc.Arbitrary<Searchable> = fc.record({
  text: phrase,
  names: fc.record({ speaker: names, about: names, source: names, tag: fc.constant([]) }),
  day: fc.option(fc.integer({ min: 17_000, max: 17_100 })),
  kind: fc.constantFrom<StatementKind>('direct', 'mixed', 'indirect'),
});
const anyPart = fc
  .tuple(
    fc.constantFrom('', '-'),
    fc.constantFrom('', 'speaker:', 'about:', 'source:', '"'),
    fc.constantFrom(
      ...WORDS,
      'count',
      'pay eur',
      'kind:direct',
      'after:2016-08',
      'before:2016-08-10',
    ),
  )
  .map(([not, field, word]) => {
    if (word.includes(':')) return not + word;
    return field === '"' || word.includes(' ') || word === 'pays'
      ? `${not}${field.replace('"', '')}"${word}"`
      : not + field + word;
  });

test('the index finds just what the texts hold; only words side by side need a look', () => {
  fc.assert(
    fc.property(
      fc.array(anyItem, { maxLength: 12 }),
      fc.array(anyPart, { minLength: 1, maxLength: 3 }),
      fc.boolean(),
      fc.constantFrom<Order>('newest', 'best'),
      (items, parts, typing, order) => {
        const typed = parts.join(' ');
        const query = parse(typed, typing);
        const found = find(indexOf(items), typed, order, typing).sort();
        const truth = items
          .flatMap((item, at) => (matches(query, item) ? [String(at)] : []))
          .sort();
        if (mustRead(query)) expect(found).toEqual(expect.arrayContaining(truth));
        else expect(found).toEqual(truth);
      },
    ),
    { numRuns: 500 },
  );
});

test('newest first, undated last, whatever the order given', () => {
  const dated = [10, null, 30, 20].map((day) => ({ ...saying('same word'), day }));
  expect(find(indexOf(dated), 'word')).toEqual(['2', '3', '0', '1']);
});

test('postings survive many items, far apart, in many blocks', () => {
  const size = 40_000;
  const items = Array.from({ length: size }, (_, at) =>
    saying(`common ${at % 9_973 === 0 ? 'rare' : 'plain'} w${at}`),
  );
  const index = indexOf(items);
  expect(index.blocks.length).toBeGreaterThan(3);
  expect(find(index, 'common').length).toBe(size);
  expect(find(index, 'rare')).toEqual(['0', '9973', '19946', '29919', '39892']);
  expect(find(index, 'w39999')).toEqual(['39999']);
  expect(find(index, 'w3999', 'newest', true).length).toBe(11);
});
