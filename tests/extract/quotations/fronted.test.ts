import { describe, expect, test } from 'vitest';
import { readQuotations as read } from '../../support/read-quotations.ts';

/** What is tested, the text, and every quotation in it. */
const ROWS: [about: string, text: string, found: string[]][] = [
  [
    'a verb that words must follow',
    'She was not, Ms Lee liked to say, a chef.',
    ['Ms Lee: She was not', 'Ms Lee: a chef'],
  ],
  [
    'a country’s letters before an office',
    'The plan would fail, U.S. President Ann Lee said.',
    ['U.S. President Ann Lee: The plan would fail'],
  ],
  [
    'who noted what somebody else said',
    'Mr Lund said they were attacks, and attacks that, Ms Lee noted, Mr Ray said during the vote were late.',
    ['Mr Lund: they were attacks, and attacks that'],
  ],
  [
    'where others told somebody',
    'In the shops, Mr Ray said, strangers told him that it “would fail them all.”',
    ['Mr Ray: strangers told him that it “would fail them all.”'],
  ],
  [
    'what others are told, going on before the verb',
    'Officials told them that they had lost a waiver, which helps many, said his wife Ann Lee.',
    ['Officials: that they had lost a waiver'],
  ],
  [
    'what somebody remembered, no speaker',
    'The hall was full, where Ms Lee, and Mr Ray, recalled his kindness.',
    [],
  ],
  [
    'the sentence around what somebody put so',
    'His “iron will” — as Ms Lee put it — are why he came.',
    ['Ms Lee: His “iron will”'],
  ],
  [
    'words of the reporter’s behind the marks',
    '“It will fail,” Ms Lee wrote, and she might have said that it had.',
    ['Ms Lee: “It will fail,”'],
  ],
  [
    'what others did behind the marks',
    '“Follow us,” Ms Lee said, and the boys trailed behind.',
    ['Ms Lee: “Follow us,”'],
  ],
  [
    'one word before the verb and where it was said',
    'Trains, Ms Lee told the party in Leeds, are late.',
    ['Ms Lee: Trains', 'Ms Lee: are late'],
  ],
  [
    'what two agreed to, before which nobody spoke',
    'Minister Says Norvik, Tern Agreed To Cease Fire After Talks',
    [],
  ],
  [
    'a subject of one word before the verb',
    'Loyalty, Ms Lee noted, is rare.',
    ['Ms Lee: Loyalty', 'Ms Lee: is rare'],
  ],
  [
    'what holds for the words behind the verb',
    'In cases of need, Ms Lee said, the fund will pay.',
    ['Ms Lee: In cases of need', 'Ms Lee: the fund will pay'],
  ],
  ['a link', 'However, Ms Lee said, it will fail.', ['Ms Lee: it will fail']],
  ['the occasion', 'In a statement, Ms Lee said, it will fail.', ['Ms Lee: it will fail']],
  ['the moment', 'As the crowd cheered, Ms Lee said, it will fail.', ['Ms Lee: it will fail']],
  [
    'a habit of saying so, split',
    '“Whoever is early,” Ms Lee liked to say, “is late.”',
    ['Ms Lee: “Whoever is early,”', 'Ms Lee: “is late.”'],
  ],
  [
    'what goes on behind words about the speaker',
    'Traders had hoped, said Ann Lee, an analyst at Tern, and were “caught out”.',
    ['Ann Lee: Traders had hoped', 'Ann Lee: and were “caught out”'],
  ],
  [
    'what goes on behind words about the speaker’s family',
    'Traders had hoped, said Ann Lee, whose son works there, and they will hope again.',
    ['Ann Lee: Traders had hoped', 'Ann Lee: and they will hope again'],
  ],
  [
    'but, and words in marks',
    'He apologized, Ms Lee said, but “in the tone of a clerk.”',
    ['Ms Lee: He apologized', 'Ms Lee: but “in the tone of a clerk.”'],
  ],
  [
    'what the speaker did next',
    'Traders had hoped, said Ann Lee, an analyst at Tern, and left.',
    ['Ann Lee: Traders had hoped'],
  ],
  ['what is remembered, and by whom', 'His daughter, Ann Lee, remembers doing homework there.', []],
  [
    'what somebody wrote, with an office',
    'The mayor, Ann Lee, wrote two books. Two ships, both new, sank, said the owners.',
    ['the owners: Two ships, both new, sank'],
  ],
  ['a headline’s next clause', 'Ministry calms city, says water safe', []],
  [
    'the name of a post before the verb',
    'In a post titled “Doing Better,” Ms Lee wrote: “We got this wrong.”',
    ['Ms Lee: “We got this wrong.”'],
  ],
  [
    'a subject with an aside, no inverted verb',
    'The actor Ann Lee, who narrated two films, remembered a demanding colleague.',
    [],
  ],
];

describe('what stands before its verb', () =>
  test.each(ROWS)('%s', (_, text, found) => expect(read(text)).toEqual(found)));
