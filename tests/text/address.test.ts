import { expect, test } from 'vitest';
import { isWebAddress, isWithin, pageOf } from '../../src/text/address.ts';

test.each([
  ['https://news.example/a', true],
  ['HTTP://news.example', true],
  ['https:news.example', false],
  ['https://news.example@forger.example', false],
  ['https://news.example/@editor', true],
  ['//news.example/a', false],
  ['/a', false],
  ['http://', false],
  ['javascript:alert(1)//https://news.example', false],
  ['chrome-extension://abc/a.html', false],
  ['', false],
])('“%s” is a web address: %s', (address, expected) => {
  expect(isWebAddress(address)).toBe(expected);
});

test.each([
  ['news.example', true],
  ['m.news.example', true],
  ['fakenews.example', false],
  ['example', false],
  ['news.example.net', false],
])('%s lies within news.example: %s', (host, expected) => {
  expect(isWithin(host, 'news.example')).toBe(expected);
});

test('a page is the same with any fragment, another with another query', () => {
  expect(pageOf('https://news.example/a?b#c#d')).toBe('https://news.example/a?b');
});
