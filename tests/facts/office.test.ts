import { describe, expect, test } from 'vitest';
import { type Known, knownFinder } from '../../src/facts/known.ts';
import { compatible, officeOf, sameSeat } from '../../src/facts/office.ts';

const places: Known[] = [
  { kind: 'place', name: 'France', names: [], demonyms: ['French'] },
  { kind: 'place', name: 'Germany', names: [], demonyms: ['German'] },
  { kind: 'place', name: 'United States', names: ['US', 'U.S.'], demonyms: ['American'] },
  { kind: 'organisation', name: 'European Commission', names: [] },
];
const find = knownFinder(places);
const office = (title: string) => officeOf(title, find);

describe('an office', () => {
  test.each([
    ['French President', 'president', ['france'], false],
    ['President of France', 'president', ['france'], false],
    ['president of the European Commission', 'president', ['european-commission'], false],
    ['former U.S. Secretary of Defence', 'defense secretary', ['united-states'], true],
    ['vice-president', 'president vice', [], false],
  ])('%s', (title, words, of, past) => {
    expect(office(title)).toEqual({ words, of, past });
  });

  test.each([
    ['US Secretary of State', 'Secretary of State', true, true],
    ['US Defense Secretary', 'defense secretary', true, false],
    ['French President', 'President of France', true, true],
    ['French President', 'German President', false, false],
    ['President', 'President', true, false],
    ['president of the European Commission', 'French President', false, false],
    ['former U.S. Secretary of State', 'Secretary of State', true, false],
    ['French Foreign Minister', 'German Foreign Minister', false, false],
    ['French senator', 'French senator', true, false],
    ['US vice-president', 'US President', false, false],
  ])('%s and %s: maybe one person %s, one seat %s', (a, b, one, seat) => {
    expect(compatible(office(a), office(b))).toBe(one);
    expect(sameSeat(office(a), office(b))).toBe(seat);
    expect(sameSeat(office(b), office(a))).toBe(seat);
  });
});
