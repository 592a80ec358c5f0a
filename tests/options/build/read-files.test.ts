import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import type { Taken } from '../../../src/options/build/articles.ts';
import { type ChosenFile, readFiles } from '../../../src/options/build/read-files.ts';

const parse = (html: string) => parseHTML(html).document as unknown as Document;
const bytesOf = (text: string) => new TextEncoder().encode(text).buffer;
const file = (
  name: string,
  text = 'She said no.',
  change: Partial<ChosenFile> = {},
): ChosenFile => ({
  name,
  size: text.length,
  arrayBuffer: async () => bytesOf(text),
  ...change,
});
const gone = { arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) };
const unasked = { size: 9e9, arrayBuffer: () => Promise.reject(Error('It must not be read.')) };

/** A file, and what becomes of it: its title, or what is wrong with it. */
const ROWS: [ChosenFile, string][] = [
  [file('documents.json', '['), 'listing-json'],
  [file('a.txt'), 'read'],
  [file('b.md', '# No\n\nShe said no.'), 'read: No'],
  [
    file(
      'c.HTML',
      '<html><head><title>No</title></head><body><article><p>She said no.</p></article></body></html>',
    ),
    'read: No',
  ],
  [file('d.txt', ' '), 'empty'],
  [file('e.txt', 'a\0b'), 'nul'],
  [file('f.pdf', '', unasked), 'kind'],
  [file('g.txt', '', unasked), 'large'],
  [file('h.txt', '', gone), 'unreadable'],
  [
    file('documents.json', '[{"file": "a.txt", "published": "soon"}]'),
    'listing-shape: a.txt · published',
  ],
  [file('documents.json', '[1]'), 'listing-shape: [0]'],
  [file('documents.json', '[{"file": "a.txt"}, {"file": "a.txt"}]'), 'listing-twice: a.txt'],
  [file('documents.json', '[{"file": "a.txt"}]'), 'listing of 1'],
];

function toldOf(taken: Taken): string {
  if ('listing' in taken) return `listing of ${taken.listing.size}`;
  if ('read' in taken) return ['read', taken.read.title].filter(Boolean).join(': ');
  return [taken.wrong.problem, taken.wrong.detail].filter(Boolean).join(': ');
}

test('each file is read or told of, and none stops another', async () => {
  const told: string[] = [];
  for await (const taken of readFiles(
    ROWS.map(([chosen]) => chosen),
    parse,
  ))
    told.push(toldOf(taken));
  expect(told).toEqual(ROWS.map(([, expected]) => expected));
});

test('the listing is read first, and what is added meanwhile is read too', async () => {
  const files = [file('a.txt'), file('documents.json', '[]')];
  const told: string[] = [];
  for await (const taken of readFiles(files, parse)) {
    if (told.length === 1) files.push(file('b.txt', ' '));
    told.push(toldOf(taken));
  }
  expect(told).toEqual(['listing of 0', 'read', 'empty']);
});

test('an error of ours is not taken for one of the file', async () => {
  const broken = () => {
    throw new TypeError('ours');
  };
  await expect(readFiles([file('a.html', '<p>No</p>')], broken).next()).rejects.toThrow('ours');
});
