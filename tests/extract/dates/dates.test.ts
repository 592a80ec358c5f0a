import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';

const SENTENCES: [published: string | null, text: string, said: string | null, basis: string][] = [
  [
    '2019-05-16',
    'Trains stopped in 2010. At the time, Anna Lund said it was late.',
    '2010',
    'resolved: “in 2010 … At the time”',
  ],
  [
    '2019-05-16',
    'Trains stopped on 3 March 2010. Anna Lund said the next day that it was late.',
    '2010-03-04',
    'resolved: “3 March 2010 … the next day”',
  ],
  [
    '2019-05-16',
    'Anna Lund said on Tuesday, May 14, 2013, that it was late.',
    '2013-05-14',
    'stated: “on Tuesday, May 14, 2013”',
  ],
  [
    '2019-05-30',
    'On Tuesday 14 May Anna Lund said it was late.',
    '2019-05-14',
    'resolved: “On Tuesday 14 May”',
  ],
  ['2019-05-16', 'On Tuesday Anna Lund said it was late.', '2019-05-14', 'resolved: “On Tuesday”'],
  [
    '2019-05-16',
    'In early March Anna Lund said it was late.',
    '2019-03',
    'resolved: “In early March”',
  ],
  ['2019-05-16', '“It is late,” Jan said.', '2019-05-16', 'publication'],
  ['2019-05-16', 'Anna Lund told May it was late.', '2019-05-16', 'publication'],
  ['2019-05-16', 'A month later, Anna Lund said it was late.', null, 'inferred: “A month later”'],
  ['2019-05-16', 'Two years later, Anna Lund still says it is late.', '2019-05-16', 'publication'],
  [
    '2019-05-16',
    'Anna Lund said in May last year that it was late.',
    '2018-05',
    'resolved: “in May last year”',
  ],
  [
    '2019-05-16',
    'Ben Ray left on Monday. A day earlier, Anna Lund said it was late.',
    '2019-05-12',
    'resolved: “Monday … A day earlier”',
  ],
  [
    '2025-09-03',
    'Ben Ray said on Monday it was late. Anna Lund recalled it. When she left, she said, Ray told her to “go home now”.',
    '2025-09-03',
    'publication',
  ],
  ['2025-09-03', 'In July, Anna Lund told them it was late.', '2025-07', 'resolved: “In July”'],
  ['2025-09-03', 'In July Anna Lund told them it was late.', '2025-07', 'resolved: “In July”'],
  ['2025-09-03', 'In a letter to April Lund said it was late.', '2025-09-03', 'publication'],
  [
    '2025-02-19',
    'Ahead of a meeting in Paris on Thursday, Anna Lund said it was late.',
    '2025-02-19',
    'publication',
  ],
  [
    '2025-02-19',
    'Opening the case on Monday, Anna Lund, for the crown, told jurors that it was late.',
    '2025-02-17',
    'resolved: “on Monday”',
  ],
  [
    '2025-02-19',
    'In a 2021 study, the linguists Anna Lund and Ben Marsh wrote that it was late.',
    '2021',
    'stated: “In a 2021 study”',
  ],
  [
    '2025-02-19',
    'Anna Lund, who lost her seat in March 2010, said it was late.',
    '2025-02-19',
    'publication',
  ],
  [
    '2025-02-19',
    'Asked about Sunday’s debate, Anna Lund said it was late.',
    '2025-02-19',
    'publication',
  ],
  ['2025-02-19', 'In the 2024 race, Anna Lund said it was late.', '2025-02-19', 'publication'],
  ['2025-02-19', 'Anna Lund told USA TODAY that it was late.', '2025-02-19', 'publication'],
  ['2025-02-19', '“It is late,” Anna Lund told Sport Tonight.', '2025-02-19', 'publication'],
  [
    '2025-02-19',
    '“It is late,” said Anna Lund, who took over in October.',
    '2025-02-19',
    'publication',
  ],
  ['2025-02-19', '“It is late,” Anna Lund said on This Week.', '2025-02-19', 'publication'],
  [
    '2025-02-19',
    'The minister said on Wednesday that it was late.',
    '2025-02-19',
    'resolved: “on Wednesday”',
  ],
  [
    '2025-02-19',
    '“It is late,” Anna Lund told reporters Monday.',
    '2025-02-17',
    'resolved: “Monday”',
  ],
  [
    '2025-02-17',
    'On Sunday, Anna Lund declared that it was late.',
    '2025-02-16',
    'resolved: “On Sunday”',
  ],
  [
    '2025-02-19',
    'At the weekend conference, Anna Lund confirmed that it was late.',
    '2025-02-15/2025-02-16',
    'resolved: “At the weekend conference”',
  ],
  [
    '2018-08-27',
    'At a summit in Brussels last month, Anna Lund said it was late.',
    '2018-07',
    'resolved: “last month”',
  ],
  ['2025-02-19', 'Anna Lund said it was late in a 2018 speech.', '2025-02-19', 'publication'],
  [
    '2025-02-19',
    'In a 2018 speech, Anna Lund said it was late.',
    '2018',
    'stated: “In a 2018 speech”',
  ],
  [
    '2025-02-19',
    '“It is late,” Anna Lund said in an interview on March 4, 2016.',
    '2016-03-04',
    'stated: “on March 4, 2016”',
  ],
  [
    '2025-02-19',
    '“It is late,” Anna Lund said in an interview in Sunday’s paper.',
    '2025-02-19',
    'publication',
  ],
  [
    '2025-02-19',
    '“It is late,” Anna Lund said in Tuesday’s debate.',
    '2025-02-18',
    'resolved: “in Tuesday’s debate”',
  ],
  [
    '2025-02-19',
    '“It is late,” Anna Lund said after a vote since Monday.',
    '2025-02-19',
    'publication',
  ],
  [
    '2025-02-19',
    'Ahead of a gathering in Rome on Thursday with her allies, Anna Lund said it was late.',
    '2025-02-19',
    'publication',
  ],
  ['2025-02-19', '“We leave on Monday,” Anna Lund said.', '2025-02-19', 'publication'],
  [
    '2025-02-19',
    'Anna Lund, who won the vote of May 2010, said it was late.',
    '2025-02-19',
    'publication',
  ],
  [
    '2018-08',
    'The minister said on Wednesday that it was late.',
    '2018-08',
    'publication: “on Wednesday”, and the day of publication is not known',
  ],
  ['2018-08', 'Last year, the minister said that it was late.', '2017', 'resolved: “Last year”'],
  [
    null,
    'The minister said on Wednesday that it was late.',
    null,
    'publication: “on Wednesday”, and the day of publication is not known',
  ],
  [null, 'The minister said that it was late.', null, 'publication: not known'],
  [
    '2018',
    'PARIS, August 27. /TASS/. The minister said on Monday that it was late.',
    '2018-08-27',
    'resolved: “on Monday”',
  ],
  [
    '2018',
    'PARIS, August 27. /TASS/. The minister said that it was late.',
    '2018-08-27',
    'resolved: “August 27”',
  ],
];

const lastSaid = (text: string, published: string | null) => {
  const last = extract({ text, published }).quotations.at(-1);
  return [last?.said, last?.saidBasis];
};

describe('when it was said', () => {
  test.each(SENTENCES)('published %s: %s', (published, text, said, basis) => {
    expect(lastSaid(text, published)).toEqual([said, basis]);
  });

  test('what the same speaker says next belongs to the same occasion', () => {
    const text = 'Anna Lund said on Monday that it was late. “It is high time,” Lund said.';
    expect(lastSaid(text, '2025-02-19')).toEqual([
      '2025-02-17',
      'inferred: “on Monday”, of what the same speaker said before',
    ]);
  });

  test('what the same speaker says on another occasion does not', () => {
    const text =
      'Anna Lund said on Sunday that it was late. After the meeting, Lund said it was time.';
    expect(lastSaid(text, '2025-02-17')).toEqual(['2025-02-17', 'publication']);
  });

  test('nor does what the speaker has said at some time or other', () => {
    const text = 'Anna Lund said on Sunday that it was late. Lund has said it was time.';
    expect(lastSaid(text, '2025-02-17')).toEqual(['2025-02-17', 'publication']);
  });

  test.each([
    ['In 2014, Anna Lund said that it was late. She added that it was dark.', '2014'],
    ['In 2014, Anna Lund said: “It is late.”\n“And dark,” she continued.', '2014'],
  ])('what is added right away goes on: %s', (text, said) => {
    const basis = 'inferred: “In 2014”, of what the same speaker said before';
    expect(lastSaid(text, '2025-02-17')).toEqual([said, basis]);
  });

  test('what is added to another’s words does not', () => {
    const text =
      'In 2014, Anna Lund said that it was late. David Ray said it was dark. Lund added that it was time.';
    expect(lastSaid(text, '2025-02-17')).toEqual(['2025-02-17', 'publication']);
  });

  test('nor does the news after words of long ago', () => {
    const text = 'In 2014, Anna Lund said that it was late. Lund said it was time.';
    expect(lastSaid(text, '2025-02-17')).toEqual(['2025-02-17', 'publication']);
  });
});
