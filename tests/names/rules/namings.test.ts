import { expect, test } from 'vitest';
import { found } from '../../support/found.ts';

const many = (sentence: string, count: number) => `${sentence} `.repeat(count).trim();
const MICHAEL = 'Michael Atherton left.';
const JOHN = 'John Atherton left.';

/** A page however long weighs the last that it named, and no more. */
test.each<[string, string, string | null]>([
  ['one of them all along', `${many(MICHAEL, 200)} They saw Atherton go.`, 'm-atherton'],
  [
    'before any, the first',
    `They saw Atherton go. ${many(MICHAEL, 100)} ${many(JOHN, 200)}`,
    'm-atherton',
  ],
  ['both as often: silence', `${many(`${MICHAEL} ${JOHN}`, 100)} They saw Atherton go.`, null],
  [
    'a hundred of the one, then a hundred of the other',
    `${many(MICHAEL, 100)} ${many(JOHN, 100)} They saw Atherton go.`,
    'j-atherton',
  ],
])('%s', (_, text, who) => {
  const alone = found(text).filter((mention) => mention.startsWith('Atherton='));
  expect(alone).toEqual(who === null ? [] : [`Atherton=${who}`]);
});
