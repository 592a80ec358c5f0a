import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';

/** Who is found to have said each quotation of a text: the canonical name, '' for nobody. */
const ROWS: [about: string, text: string, speakers: string[]][] = [
  [
    'whom an office brings back as the subject',
    'Sen. Brock Lund was there.\nBen Ray, a clerk, said it was late.\nThe senator was calm. “I like it fine,” he said.',
    ['Ben Ray', 'Brock Lund'],
  ],
  [
    'somebody’s brother, and not whoever holds the office',
    'Sen. Brock Lund was there.\nBen Ray, a clerk, left.\nThe senator’s brother was calm. “It is late,” he said.',
    [''],
  ],
  [
    'one of two who bear the office, and not whoever was named last',
    'Sen. Brock Lund and Sen. Carl Ray were there.\nBen Moss, a clerk, left.\nThe senator was calm. “I like it fine,” he said.',
    ['The senator'],
  ],
];

describe('who an office opens a sentence for', () =>
  test.each(ROWS)('%s', (_, text, speakers) =>
    expect(extract({ text }).quotations.map(({ canonical }) => canonical)).toEqual(speakers),
  ));
