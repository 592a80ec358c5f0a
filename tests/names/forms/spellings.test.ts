import { describe, expect, test } from 'vitest';
import { SAME_LETTERS, SAME_WORDS, spellings } from '../../../src/names/forms/spellings.ts';

describe('spellings', () => {
  test.each(SAME_LETTERS.map(({ example }) => example))('%s may be %s', (from, to) => {
    expect(spellings(from)).toContain(to);
  });

  test.each(
    SAME_WORDS.filter(([word]) => word !== 'Al').map((row) => [row.join(', '), row] as const),
  )('%s are one another’s', (_, row) => {
    for (const word of row.slice(1)) expect(spellings(`Ada ${row[0]}`)).toContain(`Ada ${word}`);
  });

  test('a given name is no particle', () => {
    expect(spellings('Al Gore')).toEqual([]);
    expect(spellings('Al-Jazeera')).toContain('el-Jazeera');
  });
});
