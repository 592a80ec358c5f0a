import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { type PageBlock, placeOf } from '../../../src/content/read/page-block.ts';
import { PageMoved, readBlocks } from '../../../src/content/read/read-blocks.ts';

const needs = {
  displayOf: (element: Element) => element.getAttribute('data-display') ?? 'inline',
  onShadow: () => {},
  onFrame: () => {},
};
const bodyOf = (html: string): Element =>
  parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body;
const read = (root: Element, shallow = false): PageBlock[] =>
  [...readBlocks(root, needs, shallow)].filter((block) => block !== null);

const ROWS: [string, string, string[]][] = [
  ['one line across inline elements', '<p>a <b>b</b><i>c <a>d</a></i></p>', ['a bc d']],
  ['a line break parts words', '<p>one<br>two</p>', ['one\ntwo']],
  ['boxes part words', '<p>one<span data-display="block">two</span></p>', ['one\ntwo']],
  ['lines around a block', '<div>one<p>two</p>three</div>', ['one', 'two', 'three']],
  ['a block inside a link', '<div>one <a>two<h2>three</h2></a></div>', ['one two', 'three']],
  ['white space is space', '<p>one\n\ttwo</p>', ['one  two']],
  ['no words, no block', '<p> 12:30 </p><p>—</p><p>x</p>', ['x']],
  ['footnotes are passed over', '<p>Name<sup>1</sup> said</p>', ['Name said']],
  ['code ends a word, not a line', '<p>see <code>x</code>here</p>', ['see \nhere']],
  ['no navigation', '<nav>one</nav><div role="menu">two</div><p>three</p>', ['three']],
  ['no forms, unless the page is in one', '<form><p>one</p></form>', []],
  ['a form around an article', '<form><article>one</article></form>', ['one']],
  ['no editable text', '<div contenteditable><p>one</p></div>', []],
  ['text that is not editable after all', '<div contenteditable="false">one</div>', ['one']],
  ['the footer of a quotation', '<blockquote><footer>one</footer></blockquote>', ['one']],
  ['the footer of a page', '<footer>one</footer>', []],
];

describe('the blocks of a page', () => {
  test.each(ROWS)('%s', (_, html, texts) => {
    expect(read(bodyOf(html)).map(({ text }) => text)).toEqual(texts);
  });

  test('leaves out what the background does not take', () => {
    const long = 'word '.repeat(40_001);
    expect(read(bodyOf(`<p>${long}<b>end</b></p>`)).map(({ text }) => text)).toEqual(['end']);
  });

  test('counts what stands in links', () => {
    expect(read(bodyOf('<p>one <a href="#">two</a></p>'))[0]?.linked).toBe(3);
  });

  test('shallow reading leaves blocks inside alone', () => {
    const [div] = bodyOf('<div>one <b>two</b><p>three</p>four</div>').children;
    expect(div && read(div, true).map(({ text }) => text)).toEqual(['one two', 'four']);
  });

  test('stops where the page takes its place away', () => {
    const body = bodyOf('<div><p>one</p><p>two</p></div>');
    const reading = readBlocks(body, needs);
    reading.next();
    body.querySelector('div')?.remove();
    expect(() => [...reading]).toThrow(PageMoved);
  });
});

describe('the way back from a text to its nodes', () => {
  const place = (block: PageBlock, words: string) => {
    const start = block.text.indexOf(words);
    return placeOf(block, start, start + words.length);
  };

  test('a name across three nodes', () => {
    const [block] = read(bodyOf('<p>So <b>Anna</b> <a>von</a> Berg said</p>'));
    const found = block && place(block, 'Anna von Berg');
    expect(found?.startContainer.data.slice(found.startOffset)).toBe('Anna');
    expect(found?.endContainer.data.slice(0, found.endOffset)).toBe(' Berg');
  });

  test.each(ROWS)('every letter of: %s', (_, html) => {
    for (const block of read(bodyOf(html)))
      for (let at = 0; at < block.text.length; at++) {
        const found = placeOf(block, at, at + 1);
        const letter = found?.startContainer.data[found.startOffset] ?? '\n';
        expect(letter.replace(/\s/, ' ')).toBe(block.text[at]?.replace(/\s/, ' '));
      }
  });

  test('nothing once the text changed, or left the page', () => {
    const body = bodyOf('<p>So <b>Anna</b> Berg said</p>');
    const [block] = read(body);
    if (!block) throw new Error('no block');
    const bold = body.querySelector('b');
    if (bold?.firstChild) (bold.firstChild as Text).data = 'Ella';
    expect(place(block, 'Anna Berg')).toBeNull();
    expect(place(block, 'said')).not.toBeNull();
    bold?.remove();
    expect(place(block, 'Anna')).toBeNull();
    expect(place(block, 'said')).not.toBeNull();
    body.querySelector('p')?.remove();
    expect(place(block, 'said')).toBeNull();
  });
});
