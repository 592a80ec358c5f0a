import { expect, test } from 'vitest';
import { siteName } from '../../src/options/site-name.ts';

test.each([
  ['example.org', 'example.org'],
  [' https://www.Example.org/a?b ', 'example.org'],
  ['http://news.example.co.uk:8080', 'news.example.co.uk'],
  ['example.org.', 'example.org'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['not a site', null],
  ['localhost', null],
  ['ftp://example.org', null],
  ['*.example.org', null],
  ['', null],
])('“%s” is the site %s', (typed, site) => {
  expect(siteName(typed)).toBe(site);
});
