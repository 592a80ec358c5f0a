import { describe, expect, test } from 'vitest';
import { readListing, requireListed } from '../../src/documents/listing.ts';

const files = ['a.txt', 'b.txt'];
const read = (rows: unknown) => {
  const listed = readListing(JSON.stringify(rows));
  requireListed(listed, files);
  return listed;
};

describe('documents.json', () => {
  test('rows by file; what they leave out stays out', () => {
    const row = {
      file: 'a.txt',
      publisher: null,
      published: '2018-08',
      publishedBasis: 'inferred: x',
    };
    expect([...read([row])]).toEqual([['a.txt', row]]);
    expect(read([]).size).toBe(0);
  });

  test.each<[string, unknown, RegExp]>([
    [
      'an impossible date',
      [{ file: 'a.txt', published: '2025-02-30' }],
      /the entry of a\.txt, “published”: must be a date/,
    ],
    [
      'an unknown basis',
      [{ file: 'a.txt', published: '2025', publishedBasis: 'guess' }],
      /must begin with stated/,
    ],
    [
      'an address of another kind',
      [{ file: 'a.txt', url: 'javascript:alert(1)' }],
      /http or https/,
    ],
    ['a path', [{ file: '../a.txt' }], /must be the name of a file in this folder/],
    ['an unknown key', [{ file: 'a.txt', publishd: '2025' }], /publishd/],
    ['a file listed twice', [{ file: 'a.txt' }, { file: 'a.txt' }], /lists a\.txt twice/],
    ['a file that is not there', [{ file: 'c.txt' }], /lists c\.txt, which is not in the folder/],
    ['no list', { file: 'a.txt' }, /at its top/],
    ['a row that is none', ['a.txt'], /in entry 0/],
  ])('%s is refused in one sentence', (_, rows, message) => {
    expect(() => read(rows)).toThrow(message);
    expect(() => read(rows)).toThrow(/^documents\.json /);
  });

  test('broken JSON', () => {
    expect(() => readListing('[{')).toThrow(/^documents\.json is not valid JSON .*; correct it/);
  });
});
