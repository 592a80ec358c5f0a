import { describe, expect, test } from 'vitest';
import { readQuotations as read } from '../../support/read-quotations.ts';

/** What is tested, the text, and every quotation in it. */
const ROWS: [about: string, text: string, found: string[]][] = [
  [
    'somebody’s sister, and somebody’s advice',
    'Her older sister waved: “Go home, girl.” Her advice was short: “Go home, girl.”',
    ['Her older sister: “Go home, girl.”', 'Her: “Go home, girl.”'],
  ],
  ['a pointer, and nobody who speaks', 'Here’s how it went: “It was very late.”', []],
  [
    'an office at the head of a line',
    'It was late. Prime minister: ‘Get on with it’. It is what they said in the end.',
    ['Prime minister: ‘Get on with it’'],
  ],
  ['a name that signs', '“It has failed.” — Ann Lee', ['Ann Lee: “It has failed.”']],
  [
    'a name that signs, in the next paragraph',
    '“It will fail,” Mr Ray said.\n\n“It has failed. We know.”\n\n-Mayor Ann Lee, by letter',
    ['Mr Ray: “It will fail,”', 'Mayor Ann Lee: “It has failed. We know.”'],
  ],
  ['a dash, but no name', '“It has failed.” — more on page two', []],
  [
    'a dash before a new sentence',
    '“It will fail,” Mr Ray said.\n\n- Ann Lee said it was late.',
    ['Mr Ray: “It will fail,”', 'Ann Lee: it was late'],
  ],
];

describe('words in marks beside no verb that reports', () =>
  test.each(ROWS)('%s', (_, text, found) => expect(read(text)).toEqual(found)));
