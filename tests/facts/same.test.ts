import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gistOf, sameStatement } from '../../src/facts/same.ts';

const gist = (text: string, said: string | null = '2020-05-04', basis = 'stated') =>
  gistOf(text, said, basis, (same) => same);

/** Each pair is by one speaker on one day. */
const PAIRS: { why: string; a: string; b: string; same: boolean }[] = [
  {
    why: 'the same words',
    a: 'The harbour will be closed to cruise ships from next summer.',
    b: 'the harbour will be closed to cruise ships from next summer',
    same: true,
  },
  {
    why: 'a shorter report',
    a: 'The harbour will be closed to cruise ships from next summer. We owe it to the people of the old town, who have waited long.',
    b: 'The harbour will be closed to cruise ships next summer.',
    same: true,
  },
  {
    why: 'two translations',
    a: 'This renewed trust means revising the rules of the harbour: by opening a fresh dialogue on cruise ships, ferry traffic, noise, air pollution, parking, the protection of the old town, and especially with the fishermen.',
    b: 'The strengthened trust requires reviewing the harbour rules, by starting a new dialogue on cruise shipping, ferry traffic, noise, air pollution, car parks, the protection of the old city, and doing it particularly with fishermen.',
    same: true,
  },
  {
    why: 'British and American spelling',
    a: 'We will organise the defence of the harbour without delay.',
    b: 'We will organize the defense of the harbor without delay.',
    same: true,
  },
  {
    why: 'one topic, two statements',
    a: 'The harbour will be closed to cruise ships from next summer.',
    b: 'Cruise ships have paid for half of our harbour.',
    same: false,
  },
  {
    why: 'the opposite',
    a: 'The harbour will be closed to cruise ships from next summer.',
    b: 'The harbour will not be closed to cruise ships from next summer.',
    same: false,
  },
  {
    why: 'other figures',
    a: 'The harbour took in 300 cruise ships and 90 ferries last year.',
    b: 'The harbour took in 400 cruise ships and 90 ferries last year.',
    same: false,
  },
  {
    why: 'one figure in two statements',
    a: 'We lose 33,000 fish a year to the noise of cruise ships, and closing the old harbour is the right answer to that.',
    b: 'He voted to let cruise ships into the old town. Let us not forget what this is about. That is 33,000 fish a year. We cannot go on.',
    same: false,
  },
  { why: 'too few words to tell', a: 'We are ready.', b: 'We are ready.', same: false },
];

describe('one utterance, or two', () => {
  test.each(PAIRS)('$why', ({ a, b, same }) => {
    expect(sameStatement(gist(a), gist(b))).toBe(same);
    expect(sameStatement(gist(b), gist(a))).toBe(same);
  });

  const text = 'The harbour will be closed to cruise ships from next summer.';
  test.each([
    ['the day lies in the month', '2020-05-04', 'stated', '2020-05', 'publication', true],
    ['another year', '2020-05-04', 'stated', '2021-05-04', 'stated', false],
    ['published a week later', '2020-05-04', 'stated', '2020-05-11', 'publication', true],
    ['stated a week later', '2020-05-04', 'stated', '2020-05-11', 'stated', false],
    ['published before it was said', '2020-05-04', 'stated', '2020-05-01', 'publication', false],
    ['no date', '2020-05-04', 'stated', null, 'publication', true],
  ])('%s', (_, a, aBasis, b, bBasis, same) => {
    expect(sameStatement(gist(text, a, aBasis), gist(text, b, bBasis))).toBe(same);
  });

  test('does not depend on which comes first', () => {
    const words = fc.constantFrom(
      'harbour',
      'ships',
      'closed',
      'summer',
      'not',
      '300',
      'town',
      '.',
    );
    const texts = fc.array(words, { maxLength: 12 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        expect(sameStatement(gist(a), gist(b))).toBe(sameStatement(gist(b), gist(a)));
      }),
    );
  });
});
