import { expect, test } from 'vitest';
import { pageSettings } from '../../src/background/page-calls.ts';
import { DEFAULTS } from '../../src/store/settings-store.ts';

const NOW = 1_000;
test.each([
  { why: 'by default', change: {}, url: 'https://news.example/a', active: true },
  {
    why: 'off here',
    change: { sitesOff: ['news.example'] },
    url: 'https://news.example/a',
    active: false,
  },
  {
    why: 'off on the domain above',
    change: { sitesOff: ['news.example'] },
    url: 'https://m.news.example/',
    active: false,
  },
  {
    why: 'off on another that ends alike',
    change: { sitesOff: ['news.example'] },
    url: 'https://fakenews.example/',
    active: true,
  },
  { why: 'paused', change: { pausedUntil: NOW + 1 }, url: 'https://news.example/', active: false },
  {
    why: 'no longer paused',
    change: { pausedUntil: NOW },
    url: 'https://news.example/',
    active: true,
  },
])('a page is active or not: $why', ({ change, url, active }) => {
  expect(pageSettings({ ...DEFAULTS, ...change }, url, ['en'], NOW).active).toBe(active);
});

test.each([
  { language: 'auto', wanted: ['fr-CA', 'en'], shown: 'fr-CA' },
  { language: 'en', wanted: ['fr'], shown: 'en' },
  { language: 'auto', wanted: [], shown: 'en' },
] as const)('the language is chosen, or the browser’s: $shown', ({ language, wanted, shown }) => {
  expect(pageSettings({ ...DEFAULTS, language }, '', wanted, NOW).language).toBe(shown);
});
