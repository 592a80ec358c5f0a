import { describe, expect, test } from 'vitest';
import { SAME_LETTERS, SAME_WORDS, spellings } from '../../../src/names/forms/spellings.ts';
import { isSpeltOneWay, readSimple, simple } from '../../../src/names/index/simple-name.ts';
import { readWord, word } from '../../../src/names/letters/characters.ts';
import { codesOf } from '../../../src/names/letters/codes.ts';

describe('a glance at a name', () => {
  test.each([
    ['Emmanuel Macron', 9, 9],
    ['Ada Maria Quill', 4, 10],
  ])('%s is simple', (name, second, last) => {
    expect(readSimple(name, 'person')).toBe(true);
    expect(simple).toMatchObject({ second, last });
    const starts = [...new Set([0, second, last])];
    const hashes = starts.map((start) => {
      readWord(codesOf(name), start);
      return word.hash;
    });
    expect([...simple.hashes.subarray(0, starts.length)]).toEqual(hashes);
  });

  test.each([
    'Macron',
    'Ada Maria Bo Quill',
    'Louis van Gaal',
    'Mao Zedong',
    'Red Army',
    'Ada Quill Jr',
    'The Quill',
    'Ada O’Neal',
    'Mohammed Quill',
    'Volodymyr Zelensky',
    'Ada  Quill',
    'A Quill',
  ])('%s is not', (name) => {
    expect(readSimple(name, 'person')).toBe(false);
  });

  const written = [
    ...SAME_WORDS.flat().flatMap((word) => [`Ada ${word}`, `Ada ${word}-Quill`]),
    ...SAME_LETTERS.flatMap(({ example }) => example),
  ].filter((name) => spellings(name).length > 0);
  test.each(written)('%s is seen to have other spellings', (name) => {
    expect(isSpeltOneWay(name)).toBe(false);
  });

  test('few others take longer than a glance', () => {
    expect(isSpeltOneWay('Quill Institute')).toBe(true);
    expect(isSpeltOneWay('Jean-Paul Quill')).toBe(true);
  });
});
