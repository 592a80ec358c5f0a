import { describe, expect, test } from 'vitest';
import { badgeText } from '../../src/background/badge.ts';
import { asXml, suggestionOf } from '../../src/background/omnibox.ts';
import { queryFor, searchPage } from '../../src/background/search-page.ts';
import { ownDomain } from '../../src/background/sites.ts';
import { patternsOf } from '../../src/browser/site-patterns.ts';
import type { StatementView } from '../../src/model.ts';

const entities = [
  { name: 'Ada Quill', kind: 'person', names: ['Ada Quill', 'A. Quill'] },
  { name: 'Bo Reed', kind: 'person', names: ['Bo Reed'] },
  { name: 'Cy Reed', kind: 'person', names: ['Cy Reed'] },
  { name: 'Port "Authority"', kind: 'organisation', names: ['Port "Authority"'] },
];

test.each([
  ['Ada Quill', 'speaker:"Ada Quill"'],
  ['  quill ', 'speaker:"Ada Quill"'],
  ['Quill’s', 'speaker:"Ada Quill"'],
  ["Reed's ", 'reed'],
  ['Reed', 'reed'],
  ['Port Authority', 'about:"Port Authority"'],
  ['uill', 'uill'],
  ['speaker:x -"y"', 'speaker x y'],
  ['…', ''],
  [`${'word '.repeat(16)}and more`, Array(16).fill('word').join(' ')],
])('a selection of “%s” asks %s', (selected, query) => {
  expect(queryFor(selected, entities)).toBe(query);
});

test('a query survives the address of the search', () => {
  const query = 'speaker:"Ada Quill" a&b=c #%';
  const { searchParams } = new URL(searchPage(query), 'https://extension.test/');
  expect(searchParams.get('q')).toBe(query);
});

test.each([
  ['*://*.paper.test/*', 'paper.test'],
  ['https://*.paper.test/*', 'paper.test'],
  ['https://paper.test/*', null],
  ['https://*.listed.test/*', null],
  ['<all_urls>', null],
  ['*://*/*', null],
  ['file:///*', null],
])('the pattern %s allows %s', (pattern, domain) => {
  expect(ownDomain(pattern, ['listed.test'])).toBe(domain);
});

test('each pattern of a domain allows that domain, under one scheme', () => {
  const patterns = patternsOf('paper.test');
  expect(patterns.map((pattern) => ownDomain(pattern, []))).toEqual(['paper.test', 'paper.test']);
  expect(patterns.filter((pattern) => pattern.startsWith('*'))).toEqual([]);
});

test.each([
  [0, ''],
  [12, '12'],
  [999, '999'],
  [1_000, '999+'],
])('%i names show as "%s"', (names, text) => {
  expect(badgeText(names)).toBe(text);
});

describe('a suggestion in the address bar', () => {
  const view: StatementView = {
    id: 's1',
    speaker: { id: 'ada', name: 'Ada & Quill', kind: 'person' },
    speakerAs: 'she',
    text: 'The "harbour" stays <b>public</b> and so it goes on and on until the very end of this long line of words',
    kind: 'direct',
    cue: 'said',
    said: '2021-03-03',
    saidBasis: 'stated',
    about: [],
    reports: [],
    noted: false,
  };
  test('is one line: who, when and the words', () => {
    const { description } = suggestionOf(view, 'en-GB');
    expect(description).toMatch(/^Ada & Quill, 3 March 2021: “The "harbour" stays <b>.*…$/);
  });
  test('says of reported words how they were reported', () => {
    const reported = { ...view, kind: 'indirect', text: 'a vote', cue: 'ruled out' } as const;
    expect(suggestionOf(reported, 'en-GB').description).toBe(
      'Ada & Quill, 3 March 2021: ruled out a vote',
    );
  });
  test('asks for the very statement', () => {
    expect(suggestionOf(view, 'en').content).toBe(
      '"The harbour stays <b>public</b> and so it goes"',
    );
  });
  test('holds no markup where the browser reads XML', () => {
    expect(asXml('a <b>&"\'\ud800')).toBe('a &#60;b&#62;&#38;&#34;&#39;\ufffd');
    expect(asXml('a\u0001b\u000bc\ufffed')).toBe('a b c d');
  });
});
