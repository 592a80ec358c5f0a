import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';

/** Who is found to have said each quotation of a text: the canonical name, '' for nobody. */
const speakersOf = (text: string) => extract({ text }).quotations.map(({ canonical }) => canonical);

const ROWS: [about: string, text: string, speakers: string[]][] = [
  [
    'she, whose mother is only spoken of',
    'Alison Lund said it was late and that her mother had left. “We know,” she said.',
    ['Alison Lund', 'Alison Lund'],
  ],
  [
    'she, behind a woman without a name',
    'Ann Lund has written of it. The woman opposite me wept.\nI sat down. “It is late,” she said.',
    [''],
  ],
  [
    'she, behind a spokeswoman without a name',
    'Ann Lund came. Ben Ray said through a spokeswoman that it was late. She said it was cold.',
    ['Ben Ray', ''],
  ],
  [
    'she, behind a woman without a name and the name again',
    'Ann Lund came. The woman opposite me wept. Lund sat down. “It is late,” she said.',
    ['Ann Lund'],
  ],
  [
    'she, who has been he before',
    'Fern Ackerley is fifth. Quill Teale, a clerk, spoke of Hannah Ackerley. “It rang,” he said.\nTeale left. “It is late,” she said.',
    ['Quill Teale', 'Hannah Ackerley'],
  ],
  [
    'he, behind somebody whose side a name only tells',
    'Owen Lund waited.\nThe Peter Marsh phone bank is here. “It was late,” he said.',
    ['Owen Lund'],
  ],
  [
    'he, behind somebody who is named by the way',
    'Owen Lund left. Seen by Peter Marsh’s team, he’s loud. “We know,” he said.',
    ['Owen Lund'],
  ],
  [
    'she, for whom the sentence before is',
    'Hillary Clinton spoke to the crowd.\nFor Gloria Major, a nurse at the clinic, it was late. “We know,” she said.',
    ['Gloria Major'],
  ],
  [
    'he’s, whose sentence reports',
    'Owen Lund is a farmer. He’s for it but concedes that it is late.',
    ['Owen Lund'],
  ],
];

describe('whom “he” and “she” mean', () => {
  test.each(ROWS)('%s', (_about, text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});
