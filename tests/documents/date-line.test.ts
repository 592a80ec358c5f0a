import { describe, expect, test } from 'vitest';
import { statedDay } from '../../src/documents/date-line.ts';

const STORY = 'The council voted on Tuesday to close the harbour.';

describe('the day on a line of its own before the story', () => {
  test.each<[string, string | null]>([
    ['May 12, 2020', '2020-05-12'],
    ['12 May 2020', '2020-05-12'],
    ['Tuesday, May 12, 2020', '2020-05-12'],
    ['Tue 12 May 2020 14.15 BST', '2020-05-12'],
    ['Published: 12 May 2020, 14:15 GMT', '2020-05-12'],
    ['First published on Sept. 3, 2020 at 9:30 a.m. EDT', '2020-09-03'],
    ['2020-05-12T14:15:00+02:00', '2020-05-12'],
    ['Date: 2020-05-12', '2020-05-12'],
    ['Updated May 13, 2020', null],
    ['On May 12, 2020, the council voted.', null],
    ['31 February 2020', null],
    ['05/12/2020', null],
    ['May 2020', null],
    ['Quillon, May 12', null],
  ])('%s', (line, day) => {
    expect(statedDay(`Harbour to close\n\nBy Ann Quill\n${line}\n\n${STORY}\n`)).toBe(day);
  });

  test.each<[string, string, string | null]>([
    ['the same twice', 'May 12, 2020\nPublished 12 May 2020\n', '2020-05-12'],
    ['two days', 'May 12, 2020\nMay 13, 2020\n', null],
    ['the change beside it', 'Published May 12, 2020\nUpdated May 13, 2020\n', '2020-05-12'],
    ['far down', `${`${STORY}\n`.repeat(8)}May 12, 2020\n`, null],
    ['past blank lines', '\n\n\n\nA\n\n\nB\n\n\nMay 12, 2020\n', '2020-05-12'],
    ['none', STORY, null],
  ])('%s', (_why, text, day) => {
    expect(statedDay(text)).toBe(day);
  });
});
