import { describe, expect, test } from 'vitest';
import { parseAccount } from '../../src/facts/account.ts';
import { account } from '../support/accounts.ts';

const sound = account({
  id: 'a',
  published: '2020-05-04',
  cast: [{ name: 'Ann Lee' }],
  quotes: [{ by: 'Ann Lee', text: 'The harbour is open.' }],
});
const { document, reading } = sound;
const [quotation] = reading.quotations;
const quoting = (change: object) => ({
  document,
  reading: { ...reading, quotations: [{ ...quotation, ...change }] },
});

describe('an account that another run wrote', () => {
  test('is taken as it is', () => {
    expect(parseAccount(JSON.parse(JSON.stringify(sound)))).toEqual(sound);
  });

  test.each<[string, unknown]>([
    ['nothing', null],
    ['a document alone', { document }],
    ['a quotation past the end of the text', quoting({ end: 9_999 })],
    ['an empty quotation', quoting({ end: 0 })],
    ['a speaker outside the cast', quoting({ member: 1 })],
    ['a subject outside the cast', quoting({ about: [7] })],
    ['an impossible date', quoting({ said: '2020-02-30' })],
    ['a basis in other words', quoting({ saidBasis: 'guess' })],
    ['an id with spaces', { document: { ...document, id: 'a b' }, reading }],
  ])('is none with %s', (_, value) => {
    expect(parseAccount(value)).toBeNull();
  });
});
