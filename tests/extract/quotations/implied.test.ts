import { describe, expect, test } from 'vitest';
import { readQuotations as read } from '../../support/read-quotations.ts';

/** A sentence that ends before its quotation, and whose the quotation is. */
const ROWS: [sentence: string, speaker: string][] = [
  ['Ann Lee issued a statement saying', 'Ann Lee'],
  ['Ann Lee left the room saying', 'Ann Lee'],
  ['Ann Lee wrote to Ben Ray saying', 'Ann Lee'],
  ['Ann Lee was caught on tape saying', 'Ann Lee'],
  ['Ann Lee was quoted saying', 'Ann Lee'],
  ['Ann Lee recalled her mother saying', 'her mother'],
  ['Ann Lee overheard Ben Ray saying', 'Ben Ray'],
  ['Ann Lee caught Ben Ray on tape saying', 'Ben Ray on tape'],
  ['Ann Lee showed Ben Ray saying', 'Ben Ray'],
  ['Ann Lee shared a post saying', 'a post'],
  ['Ann Lee liked a post saying', 'a post'],
  ['Ann Lee received a letter saying', 'a letter'],
  ['Ann Lee carried a sign saying', 'a sign'],
  ['Ann Lee wore a hat saying', 'a hat'],
  ['Ann Lee got a call saying', 'a call'],
  ['Ann Lee quoted a friend saying', 'a friend'],
  ['Ann Lee posted a video of Ben Ray saying', 'Ben Ray'],
  ['On Monday, Ann Lee posted a video of Ben Ray saying', 'Ben Ray'],
  ['Ann Lee read out a letter from Ben Ray saying', 'Ben Ray'],
  ['Ann Lee spoke of hope saying', 'Ann Lee'],
  ['Ann Lee left, with the Union of Bakers saying', 'the Union of Bakers'],
  ['Ann Lee mocked Ben Ray for saying', 'Ben Ray'],
  ['Ann Lee mocked him for saying', 'him'],
  ['Ann Lee was mocked for saying', 'Ann Lee'],
  ['Ann Lee apologised to Ben Ray for saying', 'Ann Lee'],
  ['In May, Ms Schlafly left, saying', 'Ms Schlafly'],
];

describe('whose a participle is', () => {
  test.each(ROWS)('%s “…”: %s', (sentence, speaker) => {
    const [quotation] = read(`${sentence} “It is very late.”`).slice(-1);
    expect(quotation).toBe(`${speaker}: “It is very late.”`);
  });
});
