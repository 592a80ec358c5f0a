import { describe, expect, test } from 'vitest';
import { castOf } from '../../../src/extract/cast/cast.ts';

/** The first person of each sentence is the one asked about. */
const ROWS: [text: string, roles: string[]][] = [
  ['US President Donald Trump left.', ['US President']],
  ['However, former President Donald Trump left.', ['former President']],
  ['Chancellor Olaf Scholz of Germany said so.', ['Chancellor of Germany']],
  ['President Volodymyr Zelensky, of Ukraine, was there.', ['President of Ukraine']],
  [
    'The talks were opened by President João Melo of the Harbour Council, who left.',
    ['President of the Harbour Council'],
  ],
  ['Dutch Prime Minister Dick Schoof of the coalition left.', ['Dutch Prime Minister']],
  ['They met the defense secretary Pete Hegseth.', ['defense secretary']],
  ['They met the vice-president JD Vance.', ['vice-president']],
  ['Deputy Secretary of State Ann Lee left.', ['Deputy Secretary of State']],
  ['The president, Ann Lee, left.', ['president']],
  ['As a former harbour manager, Ann Lee, said no.', ['former harbour manager']],
  ['A doctor at the harbour, Ann Lee said no.', ['doctor at the harbour']],
  ['In the end, Ann Lee said no.', []],
  ['It came after a 71-year-old woman, Edith Crane, fell.', []],
  ['The ban was made after a woman, Edith Crane, fell.', []],
  ['They met Ann Lee, coast guard spokesman Cmdr. Tom Ray said.', []],
  ['Ann Lee, veteran Labour strategist, left.', ['veteran Labour strategist']],
  ['Ann Lee, Ben Ray’s former aide at Tern House, left.', ['Ben Ray’s former aide at Tern House']],
  ['The talks were long, Ann Lee said.', []],
  ['The ministers, Ann Lee and Bob Moe, left.', []],
  ['The harbour of the mayor, Ann Lee said, is old.', []],
  ['His brother John Smith left.', []],
  ['The spokesman for House Speaker Paul Ryan left.', ['House Speaker']],
  ['It is of Texas and Senator Ann Lee left.', ['Senator']],
  ['They met the candidate and former governor Ann Lee.', ['candidate and former governor']],
  ['They met the health and education secretary Ann Lee.', ['health and education secretary']],
  ['They want to embarrass front-runner Ann Lee.', ['front-runner']],
  ['The polls show rival Ann Lee ahead.', ['rival']],
  ['They heard Atlanta-based rapper Ann Lee.', ['Atlanta-based rapper']],
  ['Ann Lee, even as a candidate, left.', []],
  ['Ann Lee, over the server that the mayor used, left.', []],
  ['Ann Lee, Senator Tom Ray and others left.', []],
  ['Ann Lee, a rival whom they feared, left.', ['rival']],
  ['Ann Lee, now the president is popular, left.', []],
  ['The first case involved a rival, Ann Lee, who left.', []],
  ['The retired judge, Ann Lee, left.', ['retired judge']],
  ['Ms. Ann Lee left.', []],
];

describe('the office around a name', () => {
  test.each(ROWS)('%s', (text, roles) => {
    expect(castOf(text).find(({ kind }) => kind === 'person')?.roles).toEqual(roles);
  });
});
