import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INLINE, plainText } from '../../src/documents/markdown.ts';

describe('Markdown as plain text', () => {
  test.each(INLINE)('$example', ({ example, plain }) => {
    expect(plainText(example).text).toBe(plain);
  });

  test.each<[string, string, string, string | null]>([
    ['a heading', '# Talks begin #\n\nThey met.', 'Talks begin\nThey met.', 'Talks begin'],
    [
      'an underlined heading',
      'Talks begin\n===\nThey met.',
      'Talks begin\nThey met.',
      'Talks begin',
    ],
    ['a second-level heading', '## Talks\nThey met.', 'Talks\nThey met.', null],
    ['a paragraph over lines', 'They\nmet\n\nand left.', 'They met\nand left.', null],
    ['a list', '- one\n- two\n  and a half\n1. three', 'one\ntwo and a half\nthree', null],
    ['a quotation', '> “Peace,”\n> she said.', '“Peace,” she said.', null],
    ['code', 'before\n```\n"no speech," it said\n```\nafter', 'before\nafter', null],
    ['a rule', 'one\n\n* * *\n\ntwo', 'one\ntwo', null],
    ['a link definition', 'See [it][1].\n\n[1]: http://x.example', 'See it.', null],
    ['arithmetic', 'It was 2 * 3 * 4 and a_b_c.', 'It was 2 * 3 * 4 and a_b_c.', null],
    ['nothing', '\n\n', '', null],
  ])('%s', (_, markdown, text, title) => {
    expect(plainText(markdown)).toEqual({ text, title });
  });

  test('words without marks come through', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const paragraph = fc
      .array(word, { minLength: 1, maxLength: 6 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1 }), (paragraphs) => {
        expect(plainText(paragraphs.join('\n\n')).text).toBe(paragraphs.join('\n'));
      }),
    );
  });
});
