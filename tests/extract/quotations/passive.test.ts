import { describe, expect, test } from 'vitest';
import { readQuotations as read } from '../../support/read-quotations.ts';

/** What is tested, the text, and every quotation in it. */
const ROWS: [about: string, text: string, found: string[]][] = [
  ['the speaker first', 'It was described by Ms Lee as “a farce”.', ['Ms Lee: as “a farce”']],
  ['the speaker last', 'It was described as “a farce” by Ms Lee.', ['Ms Lee: as “a farce”']],
  [
    'what was done',
    'Mr Ray was condemned by Ms Lee for his “idle talk”.',
    ['Ms Lee: for his “idle talk”'],
  ],
  [
    'a description and a name',
    'It was described by its former head, Alun Ray, as “a farce”.',
    ['its former head: as “a farce”'],
  ],
  ['when', 'It was denounced by parents on Monday as “a farce”.', ['parents: as “a farce”']],
  ['a clause', 'It was confirmed by Ms Lee that it had failed.', ['Ms Lee: that it had failed']],
  ['a name that is given', 'He was called “Big Al” by his friends.', []],
  ['what was not said', 'It was never described by Ms Lee as “a farce”.', []],
  [
    'an aside about whom it is said of',
    'Ben Ray, described by Ms Lee as “a lazy man”, left. Ben Ray, told by Ms Lee that it was late, left.',
    ['Ms Lee: as “a lazy man”'],
  ],
  ['no marks', 'The plan was praised by Ms Lee.', []],
  [
    'the speaker’s own clause behind it',
    'The plan was criticised by Ann Lee, who said it was late.',
    ['who: it was late'],
  ],
];

describe('passives', () =>
  test.each(ROWS)('%s', (_, text, found) => expect(read(text)).toEqual(found)));
