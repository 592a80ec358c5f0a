import { expect, test } from 'vitest';
import { type Dropped, droppedFiles } from '../../../src/options/build/dropped-files.ts';

const file = (name: string) => new File(['x'], name);
const fileEntry = (name: string) => ({
  name,
  isFile: true,
  isDirectory: false,
  file: (take: (file: File) => void) => take(file(name)),
});
/** A folder that gives its entries two at a time, as browsers give a hundred. */
const folderEntry = (name: string, names: string[]) => ({
  name,
  isFile: false,
  isDirectory: true,
  createReader() {
    const rest = names.map((one) =>
      one.endsWith('/') ? folderEntry(one, ['deep.txt']) : fileEntry(one),
    );
    return { readEntries: (take: (entries: object[]) => void) => take(rest.splice(0, 2)) };
  },
});
const item = (entry: object | null, given: File | null, kind = 'file') => ({
  kind,
  getAsFile: () => given,
  webkitGetAsEntry: () => entry,
});

test.each<[string, object[], string[]]>([
  ['files', [item(fileEntry('a.txt'), file('a.txt')), item(null, file('b.md'))], ['a.txt', 'b.md']],
  ['words among them', [item(null, null, 'string'), item(null, file('a.txt'))], ['a.txt']],
  [
    'a folder: what lies in it itself, and is not hidden',
    [item(folderEntry('in', ['a.txt', '.DS_Store', 'sub/', 'documents.json', 'photo.jpg']), null)],
    ['a.txt', 'documents.json', 'photo.jpg'],
  ],
])('dropped: %s', async (_, items, names) => {
  const found = await droppedFiles({ items } as unknown as Dropped);
  expect(found.map(({ name }) => name)).toEqual(names);
});

test('a folder that cannot be read says so', async () => {
  const folder = {
    ...folderEntry('in', []),
    createReader: () => ({
      readEntries: (_: unknown, fail: (error: Error) => void) => fail(new Error('not allowed')),
    }),
  };
  const items = [item(folder, null)];
  await expect(droppedFiles({ items } as unknown as Dropped)).rejects.toThrow('not allowed');
});
