import { describe, expect, test } from 'vitest';
import { readQuotations as read } from '../../support/read-quotations.ts';

/** What is tested, the text, and every quotation in it. */
const ROWS: [about: string, text: string, found: string[]][] = [
  [
    'a subject of one word before the verb',
    'Loyalty, Ms Lee noted, is rare.',
    ['Ms Lee: Loyalty', 'Ms Lee: is rare'],
  ],
  [
    'what holds for the words behind the verb',
    'In cases of need, Ms Lee said, the fund will pay.',
    ['Ms Lee: In cases of need', 'Ms Lee: the fund will pay'],
  ],
  ['a link', 'However, Ms Lee said, it will fail.', ['Ms Lee: it will fail']],
  ['the occasion', 'In a statement, Ms Lee said, it will fail.', ['Ms Lee: it will fail']],
  ['the moment', 'As the crowd cheered, Ms Lee said, it will fail.', ['Ms Lee: it will fail']],
  [
    'a subject with an aside, no inverted verb',
    'The actor Ann Lee, who narrated two films, remembered a demanding colleague.',
    [],
  ],
];

describe('what stands before its verb', () =>
  test.each(ROWS)('%s', (_, text, found) => expect(read(text)).toEqual(found)));
