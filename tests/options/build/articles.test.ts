import { describe, expect, test } from 'vitest';
import type { ReadFile } from '../../../src/documents/read.ts';
import {
  articleOf,
  GIVEN_BASIS,
  type Given,
  lackOf,
  NOTHING,
  type Taken,
  withGiven,
  without,
  withTaken,
} from '../../../src/options/build/articles.ts';

const read = (name: string, change: Partial<ReadFile> = {}): ReadFile => ({
  name,
  sha256: '0'.repeat(64),
  title: 'Harbour vote nears',
  publisher: 'The Gazette',
  url: null,
  published: '2021-03-04',
  publishedBasis: 'stated: the page’s time element',
  language: null,
  text: 'Nothing was said.',
  ...change,
});
const gather = (...taken: Taken[]) => taken.reduce(withTaken, NOTHING);
const wrong = (file: string): Taken => ({ wrong: { file, problem: 'empty', detail: '' } });
const namesIn = (gathered: typeof NOTHING) => [...gathered.reads.keys()];
const filesIn = (gathered: typeof NOTHING) => gathered.problems.map(({ file }) => file);

describe('what is chosen', () => {
  test('a file chosen again takes the place of what it was, good or bad', () => {
    const good = gather(wrong('a.txt'), { read: read('a.txt') });
    expect([namesIn(good), filesIn(good)]).toEqual([['a.txt'], []]);
    const bad = withTaken(withTaken(good, wrong('a.txt')), wrong('a.txt'));
    expect([namesIn(bad), filesIn(bad)]).toEqual([[], ['a.txt']]);
  });

  test('of two files with one id the later is told, and the first stays', () => {
    const both = gather({ read: read('a.txt') }, { read: read('a.html') });
    expect(namesIn(both)).toEqual(['a.txt']);
    expect(both.problems).toEqual([{ file: 'a.html', problem: 'same-id', detail: 'a.txt' }]);
  });

  test('what is taken out is gone', () => {
    expect(namesIn(without(gather({ read: read('a.txt') }), 'a.txt'))).toEqual([]);
  });

  test('a listing counts for articles chosen before it and after it', () => {
    const listing = new Map([['a.txt', { file: 'a.txt', publisher: 'The Post' }]]);
    for (const order of [
      [{ listing }, { read: read('a.txt') }],
      [{ read: read('a.txt') }, { listing }],
    ])
      expect(articleOf(gather(...order), read('a.txt')).publisher).toBe('The Post');
  });
});

describe('an article as it would enter the pack', () => {
  const asRead = { published: '2021-03-04', publishedBasis: 'stated: the page’s time element' };
  const given = { published: '2021-03-05', publishedBasis: GIVEN_BASIS };
  test.each<[string, Given, object]>([
    ['nothing typed', {}, asRead],
    ['another date', { published: '2021-03-05' }, given],
    ['the same date typed', { published: '2021-03-04' }, asRead],
    ['the date taken away', { published: '' }, { published: null, publishedBasis: null }],
    ['a title taken away', { title: ' ' }, { title: null }],
    ['a source with space around', { publisher: ' The Post ' }, { publisher: 'The Post' }],
  ])('%s', (_, typed, expected) => {
    const gathered = withGiven(gather({ read: read('a.txt') }), 'a.txt', typed);
    expect(articleOf(gathered, read('a.txt'))).toMatchObject(expected);
  });

  test.each<[Partial<ReadFile>, ReturnType<typeof lackOf>]>([
    [{}, null],
    [{ title: null }, null],
    [{ publisher: null }, 'source'],
    [{ published: null, publishedBasis: null }, 'date'],
    [{ publisher: null, published: null, publishedBasis: null }, 'both'],
    [{ title: 'x'.repeat(1_001) }, 'fault'],
    [{ name: 'zero\u200bwidth.txt' }, 'fault'],
    [{ url: 'https://user:secret@post.example/' }, 'fault'],
  ])('%j lacks: %s', (change, lack) => {
    const file = read('a.txt', change);
    expect(lackOf(articleOf(gather({ read: file }), file))).toBe(lack);
  });
});
