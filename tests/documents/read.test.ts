import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { documentId, documentOf, isArticleFile, readFile } from '../../src/documents/read.ts';

const parse = (html: string) => parseHTML(html).document as unknown as Document;
const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const read = async (name: string, text: string, listed?: object) =>
  documentOf(
    await readFile(file(name, text), parse),
    listed ? { file: name, ...listed } : undefined,
  );

describe('a file as a document', () => {
  test('text may say its day', async () => {
    expect(await read('a.txt', 'No\n12 May 2020\nShe said no.')).toMatchObject({
      published: '2020-05-12',
      publishedBasis: 'stated: a line at the head of the file',
      text: 'No\n12 May 2020\nShe said no.',
    });
  });

  test('text knows nothing else of itself', async () => {
    expect(await read('a.txt', 'She said no.\r\n')).toEqual({
      id: 'a',
      title: null,
      publisher: null,
      url: null,
      published: null,
      publishedBasis: null,
      language: 'en',
      sha256: '756c9c6caa4a0ce652bef9fcfbf8eeff09918ecd2fd70252e9b7d7a975f7b018',
      text: 'She said no.\n',
    });
  });

  test('the listing goes before the file', async () => {
    const listed = {
      title: 'No',
      published: '2018-08',
      publishedBasis: 'inferred: from the talks',
    };
    const document = await read('a.md', '# Yes\n\nShe said no.', listed);
    expect(document).toMatchObject({ ...listed, text: 'Yes\nShe said no.' });
  });

  test('what stands at the head of a Markdown file goes before its heading, and after the listing', async () => {
    const text =
      '---\ntitle: No\npublished: 2020-05-12\npublisher: The Quillon Post\n---\n# Yes\n\nShe said no.';
    expect(await read('a.md', text, { publisher: 'Wire' })).toMatchObject({
      title: 'No',
      published: '2020-05-12',
      publishedBasis: 'stated: “published” at the head of the file',
      publisher: 'Wire',
      text: 'Yes\nShe said no.',
    });
  });

  test('a listed date without its basis says where it stands', async () => {
    const document = await read('a.md', '# Yes', { published: '2018' });
    expect(document).toMatchObject({ title: 'Yes', publishedBasis: 'stated: documents.json' });
  });

  test.each([
    ['a.txt', ' \n\t\n', 'a.txt holds no article text'],
    ['a.md', '```\ncode\n```', 'a.md holds no article text'],
    ['a.html', '<html><body></body></html>', 'a.html holds no article text'],
    ['a.pdf', 'x', 'a.pdf is of no known kind'],
  ])('%s with %j is refused in one sentence', async (name, text, message) => {
    await expect(read(name, text)).rejects.toThrow(message);
  });

  test.each([
    ['a.txt', 'a', true],
    ['000_32 0f.HTML', '000_32-0f', true],
    ['a.b.md', 'a.b', true],
    ['a.htm', 'a', true],
    ['a.docx', 'a', false],
    ['README', 'README', false],
  ])('%s has the id %s', (name, id, article) => {
    expect(documentId(name)).toBe(id);
    expect(isArticleFile(name)).toBe(article);
  });
});
