import { describe, expect, test } from 'vitest';
import { readFrontMatter, splitFrontMatter } from '../../src/documents/front-matter.ts';

const NOTHING = { title: null, publisher: null, url: null, published: null, publishedBasis: null };

describe('what stands before the words of a Markdown file', () => {
  test.each([
    ['between dashes', '---\ntitle: x\n---\nThey met.', 'title: x', 'They met.'],
    ['ended by dots', '---\ntitle: x\n...\nThey met.', 'title: x', 'They met.'],
    ['without an end is none', '---\nThey met.\n\nAnd left.', '', '---\nThey met.\n\nAnd left.'],
    ['further down is none', 'They met.\n---\na: b\n---\n', '', 'They met.\n---\na: b\n---\n'],
    ['none', 'They met.', '', 'They met.'],
  ])('%s', (_why, text, matter, markdown) => {
    expect(splitFrontMatter(text)).toEqual({ matter, markdown });
  });

  test.each<[string, string, object]>([
    [
      'as Obsidian’s clipper writes it',
      'title: "Harbour to \\"close\\""\nsource: "https://post.example/harbour"\nauthor:\n  - "[[Ann Quill]]"\npublished: 2020-05-12\ncreated: 2026-01-02\ntags:\n  - "clippings"',
      {
        title: 'Harbour to "close"',
        url: 'https://post.example/harbour',
        published: '2020-05-12',
        publishedBasis: 'stated: “published” at the head of the file',
      },
    ],
    [
      'as Jekyll and Hugo do',
      "title: 'The mayor''s harbour'\ndate: 2020-05-12T23:30:00+02:00\npublisher: The Quillon Post # a weekly",
      {
        title: "The mayor's harbour",
        publisher: 'The Quillon Post',
        published: '2020-05-12',
        publishedBasis: 'stated: “date” at the head of the file',
      },
    ],
    ['a source in words', 'source: The Quillon Post', { publisher: 'The Quillon Post' }],
    ['the day of saving is none of publication', 'created: 2026-01-02\nupdated: 2026-01-03', {}],
    ['no date', 'published: soon\ndate: 2020-13-45', {}],
    ['no address', 'url: javascript:alert(1)\nsource: https://post.example@forger.example/', {}],
    ['nothing after the key', 'title:\npublisher: ""', {}],
    ['a title without end', `title: ${'x'.repeat(2000)}`, {}],
    ['an address without end', `url: https://post.example/${'x'.repeat(2000)}`, {}],
    ['what is no line of a key', '- a\n  title: x\n{title: y}', {}],
  ])('%s', (_why, matter, stated) => {
    expect(readFrontMatter(matter)).toEqual({ ...NOTHING, ...stated });
  });
});
