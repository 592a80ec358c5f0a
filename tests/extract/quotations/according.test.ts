import { describe, expect, test } from 'vitest';
import { readQuotations as read } from '../../support/read-quotations.ts';

/** What is tested, the text, and every quotation in it as "Speaker: words". */
const ROWS: [about: string, text: string, found: string[]][] = [
  [
    'who the speaker is',
    'According to Ann Lee, the mayor of Leeds, nobody left. According to Ann Lee, chief executive of Norvik, nobody left. According to Ann Lee, who was there, nobody left.',
    ['Ann Lee: nobody left', 'Ann Lee: nobody left', 'Ann Lee: nobody left'],
  ],
  [
    'several asides',
    'According to Ann Lee, 34, a clerk from Leeds, England, who was there, nobody left.',
    ['Ann Lee: nobody left'],
  ],
  [
    'what was said, with commas of its own',
    'According to Ann Lee, the hall was cold, the bar was shut and they had left. According to the report, a man in Leeds, who knew it, left early.',
    [
      'Ann Lee: the hall was cold, the bar was shut and they had left',
      'the report: a man in Leeds, who knew it, left early',
    ],
  ],
];

describe('according to somebody', () =>
  test.each(ROWS)('%s', (_, text, found) => expect(read(text)).toEqual(found)));
