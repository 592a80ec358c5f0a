import { expect, test } from 'vitest';
import type { PageNames } from '../../src/browser/messages.ts';
import { type Known, type PageState, pageState } from '../../src/popup/page-state.ts';

const known = (change: Partial<Known>): Known => ({
  url: 'https://www.example.org/a',
  names: null,
  sitesOff: [],
  sitesOwn: [],
  pausedUntil: null,
  listed: ['paper.test'],
  now: 1_000,
  ...change,
});
const answer = (url: string): PageNames => ({ url, title: '', published: null, names: [] });
const read = (site: string): PageState => ({ is: 'read', site, names: [] });

test.each<[string, Partial<Known>, PageState]>([
  ['a new tab', { url: 'chrome://newtab/' }, { is: 'none' }],
  ['an unknown address', { url: null }, { is: 'none' }],
  ['a broken address', { url: 'http://' }, { is: 'none' }],
  ['a site nobody allowed', {}, { is: 'unlisted', site: 'example.org' }],
  ['a listed site that answers', { names: answer('https://m.paper.test/a') }, read('paper.test')],
  ['an unlisted site, read once', { names: answer('http://127.0.0.1/a') }, read('127.0.0.1')],
  ['a listed site, silent', { url: 'https://paper.test/' }, { is: 'silent', site: 'paper.test' }],
  [
    'no part of a listed name',
    { url: 'https://newspaper.test/' },
    { is: 'unlisted', site: 'newspaper.test' },
  ],
  ['an own site, silent', { sitesOwn: ['example.org'] }, { is: 'silent', site: 'example.org' }],
  ['a site turned off', { sitesOff: ['example.org'] }, { is: 'off', site: 'example.org' }],
  ['a pause', { pausedUntil: 2_000, sitesOff: ['example.org'] }, { is: 'paused', until: 2_000 }],
  ['a pause gone by', { pausedUntil: 900 }, { is: 'unlisted', site: 'example.org' }],
])('%s', (_, change, state) => {
  expect(pageState(known(change))).toEqual(state);
});
