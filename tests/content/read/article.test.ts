import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { ArticleSense } from '../../../src/content/read/article.ts';
import { readBlocks } from '../../../src/content/read/read-blocks.ts';

const needs = { displayOf: () => 'inline', onShadow: () => {}, onFrame: () => {} };
const SENTENCE = 'The ministers met on Monday, and said little about it.';

test.each([
  ['a few paragraphs', `<p>${SENTENCE}</p>`.repeat(3), true],
  ['one paragraph in an article', `<article><p>${SENTENCE}</p></article>`, true],
  ['one paragraph alone', `<p>${SENTENCE}</p>`, false],
  ['teasers, each in a box of its own', `<div><p>${SENTENCE}</p></div>`.repeat(5), false],
  ['teasers that are links', `<p><a href="#">${SENTENCE}</a></p>`.repeat(5), false],
  ['headlines', '<h2>Ministers meet again in the old town</h2>'.repeat(9), false],
  ['a menu', `<nav><p>${SENTENCE}</p></nav>`.repeat(9), false],
  ['a form', `<form><p>${SENTENCE}</p></form>`.repeat(9), false],
  ['Chinese prose', `<p>${'部长们周一开会，但没有多说什么，会议持续了两天。'.repeat(2)}</p>`, true],
])('%s', (_, html, expected) => {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const sense = new ArticleSense();
  for (const block of readBlocks(document.body, needs)) if (block) sense.take(block);
  expect(sense.found).toBe(expected);
});
