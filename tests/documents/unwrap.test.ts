import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../../src/documents/unwrap.ts';

const FIRST =
  'The council of Quillon voted on Tuesday to close the harbour for three weeks, although the fishermen had asked for a long-term lease and a vote of their own.';
const SECOND =
  '"We shall fish whatever they say," Ann Quill, who speaks for them, told a meeting in the town hall. "Nobody has shown us a plan that we could live with."';

/** As `fmt` and mail programs break: as many words as fit. */
function wrapped(paragraph: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of paragraph.split(' ')) {
    const longer = line.trim() === '' ? line + word : `${line} ${word}`;
    if (longer.length > width && line.trim() !== '') {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].join('\n');
}

describe('text broken at a width', () => {
  test.each([
    ['a blank line between paragraphs', 72, '', '\n\n'],
    ['an indented line begins one', 64, '   ', '\n'],
    ['neither: a line that is not full ends one', 76, '', '\n'],
    ['narrow', 40, '', '\n\n'],
  ])('%s', (_why, width, indent, between) => {
    const text = [FIRST, SECOND].map((each) => wrapped(each, width, indent)).join(between);
    expect(unwrap(text)).toBe([FIRST, SECOND].map((each) => indent + each).join(between));
  });

  test.each([
    ['a paragraph a line', `${FIRST}\n${SECOND}`],
    [
      'short lines of their own',
      'Quillon\n12 May 2020\nThe vote is off.\nAnn Quill said no.\nSo did all.',
    ],
    [
      'few full lines among many that are not',
      `${'One line that fills the width, as it seems\n'.repeat(3)}${'Ann Quill left.\n'.repeat(9)}`,
    ],
    ['two lines', wrapped('Ann Quill said that the vote was off and would stay off.', 40)],
    ['nothing', ''],
    ['blank lines', '\n\n\n'],
  ])('%s: as it is', (_why, text) => {
    expect(unwrap(text)).toBe(text);
  });

  test('a word broken at its own hyphen is whole again', () => {
    const text = [
      'The council of Quillon voted on Tuesday to close the harbour, and the',
      'fishermen, who had asked for a lease of their own, and for a long-',
      'term plan for all who live by the sea, said that they would go on as',
      'they had before, and fish.',
    ].join('\n');
    expect(unwrap(text)).toContain('for a long-term plan');
  });

  test('as many lines as there are', () => {
    const text = 'short\n'.repeat(200_000);
    expect(unwrap(text)).toBe(text);
  });

  test('words stay, in order, at whatever width', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}[.,]?$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 60, maxLength: 90 }),
        fc.integer({ min: 45, max: 90 }),
        (words, width) => {
          expect(unwrap(wrapped(words.join(' '), width))).toBe(words.join(' '));
        },
      ),
    );
  });
});
