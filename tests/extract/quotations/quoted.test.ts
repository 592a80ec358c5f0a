import { expect, test } from 'vitest';
import { readQuotations as read } from '../../support/read-quotations.ts';

/** What is tested, the text, and every quotation in it. */
type Row = [about: string, text: string, found: string[]];

const MARKS: Row[] = [
  ['curly marks', '“It will fail,” Ms Lee said.', ['Ms Lee: “It will fail,”']],
  ['straight marks', '"It will fail," Ms Lee said.', ['Ms Lee: "It will fail,"']],
  ['single marks', '‘It will fail,’ said Ms Lee.', ['Ms Lee: ‘It will fail,’']],
  ['typewriter’s single marks', "'It won't fail,' said Ms Lee.", ["Ms Lee: 'It won't fail,'"]],
  ['guillemets', '« It will fail », said Ms Lee.', ['Ms Lee: « It will fail »']],
  ['two apostrophes', "''It will fail,'' Ms Lee said.", ["Ms Lee: ''It will fail,''"]],
  [
    'single within double',
    '“They called it ‘the wall’ for years,” Ms Lee said.',
    ['Ms Lee: “They called it ‘the wall’ for years,”'],
  ],
  [
    'a possessive within single marks',
    '‘The workers’ rights are safe,’ Ms Lee said.',
    ['Ms Lee: ‘The workers’ rights are safe,’'],
  ],
  [
    'over two paragraphs, the mark repeated',
    'Ms Lee said: “It will fail.\n\n“It will fail soon.”\n\nShe left.',
    ['Ms Lee: “It will fail.\n\n“It will fail soon.”'],
  ],
  [
    'an open mark over two paragraphs whose first is too short, after somebody else’s words',
    '"It will fail soon," Ann Lee said.\n\n"It must\n\n"fail at once," Ben Ray added.',
    ['Ann Lee: "It will fail soon,"', 'Ben Ray: "fail at once,"'],
  ],
  [
    'unclosed at the end of the paragraph',
    'Ms Lee said: “It will fail. It must\n\nShe left the room.',
    ['Ms Lee: “It will fail. It must'],
  ],
  ['closed with another mark', '“It will fail »» said Ms Lee.', ['Ms Lee: “It will fail »»']],
  [
    'closed too early, then again',
    '“It will fail,” said Ms Lee. “Will it be soon?” Nobody knows that. It must be soon. »»',
    [
      'Ms Lee: “It will fail,”',
      'Ms Lee: “Will it be soon?” Nobody knows that. It must be soon. »»',
    ],
  ],
  [
    'a doubled closing mark',
    'Ms Lee said “it must fail soon. “”',
    ['Ms Lee: “it must fail soon. “”'],
  ],
  ['an opening mark that closes', '“It will fail,“ said Ms Lee.', ['Ms Lee: “It will fail,“']],
  [
    'an inner mark lost',
    'Ms Lee spoke. "\'Europe First" was a wake-up call.',
    ['-: "\'Europe First" was a wake-up call.'],
  ],
];

test.each(MARKS)('%s', (_, text, found) => expect(read(text)).toEqual(found));
