import { describe, expect, test } from 'vitest';
import { readQuotations as read } from '../../support/read-quotations.ts';

/** What is tested, the text, and every quotation in it. */
const ROWS: [about: string, text: string, found: string[]][] = [
  [
    'words of time that were said',
    'Ms Lee said next season would be hard. Ms Lee said this year’s vote was late. Ms Lee said Monday would be hard. Ms Lee said early voting was late. Ms Lee said last week the vote was late. Ms Lee said late on Monday it was late.',
    [
      'Ms Lee: next season would be hard',
      'Ms Lee: this year’s vote was late',
      'Ms Lee: Monday would be hard',
      'Ms Lee: early voting was late',
      'Ms Lee: the vote was late',
      'Ms Lee: it was late',
    ],
  ],
  [
    'whole dates, which were not said',
    'Ms Lee said on 3 March it was late. Ms Lee said in a letter dated 3 March 2010 that it was late. Ms Lee told the Post on March 3, 2010, that it was late. Ms Lee said in a note of May 3rd, 2010 that it was late. Ms Lee said on Tuesday, 14 May, it was late. Ms Lee said in late 2012 it was late. Ms Lee said in early March it was late. Ms Lee said a fortnight ago it was late.',
    [
      'Ms Lee: it was late',
      'Ms Lee: that it was late',
      'Ms Lee: that it was late',
      'Ms Lee: that it was late',
      'Ms Lee: it was late',
      'Ms Lee: it was late',
      'Ms Lee: it was late',
      'Ms Lee: it was late',
    ],
  ],
  [
    'adverbs without which it would mean something else',
    'Ms Lee said hardly anyone came. Ms Lee said nearly half of them came. Ms Lee said quickly that they came.',
    ['Ms Lee: hardly anyone came', 'Ms Lee: nearly half of them came', 'Ms Lee: that they came'],
  ],
  [
    'reports that somebody has seen',
    'Police reports seen by the Post say that it was late. Lee reports it was late.',
    ['Police reports seen by the Post: that it was late', 'Lee: it was late'],
  ],
  [
    'acronyms that read like pronouns',
    'In a post on X, WHO said it was late. Ms Lee told US officials that it was late.',
    ['WHO: it was late', 'Ms Lee: that it was late'],
  ],
  [
    'claims and reports that are things',
    'Mr Ray has rejected claims that it was late, telling them yesterday it was not. Mr Ray would not confirm reports that it was late, but said it would end. The accused claims that it was late.',
    ['Mr Ray: it was not', 'Mr Ray: it would end', 'The accused: that it was late'],
  ],
  [
    'a note that somebody struck',
    'The envoy, Ann Lee, struck a more cautious note, saying that it was late. The unions note that it was late.',
    ['The envoy: that it was late', 'The unions: that it was late'],
  ],
  ['whoever is dismissed for a sum', 'Ann Lee, dismissed for 40, was asked how it went.', []],
  [
    'talks that begin behind the marks',
    'Ms Lee said it was a “death sentence,” as talks began in Leeds.',
    ['Ms Lee: it was a “death sentence,”'],
  ],
  [
    'whom somebody defies, in the reporter’s words',
    'Ms Lee said she would not go, defying the crowd.',
    ['Ms Lee: she would not go'],
  ],
  [
    'a clause that only tells which man, within what officials said',
    'A man who said he was the mayor was found on Monday, officials said.',
    ['officials: A man who said he was the mayor was found on Monday'],
  ],
  [
    'a clause that only tells which men, before the sentence’s own verb',
    'Men who say it should be closed were irritated by it.',
    ['who: it should be closed'],
  ],
  [
    'an aside before the clause’s own verb',
    'Ms Lee said the sale of the plant, which was closed in May, had no bearing on it.',
    ['Ms Lee: the sale of the plant, which was closed in May, had no bearing on it'],
  ],
  [
    'whoever speaks between commas, behind words that are no clause',
    'One thing for sure, says Lee, voters are tired of it.',
    [],
  ],
  [
    'what somebody else called somebody, behind an aim',
    'Ms Lee threatened to clear the hall after a man called Mayor Ray “a traitor.”',
    ['Ms Lee: to clear the hall', 'a man: Mayor Ray “a traitor.”'],
  ],
  [
    'what somebody else called it, behind “with”',
    'Ms Lee agreed that it was late, with Mr Ray calling it “a menu.”',
    ['Ms Lee: that it was late', 'Mr Ray: it “a menu.”'],
  ],
  ['what was recommended', 'Asked how, the robot recommended adding “a cup of glue.”', []],
  [
    'a source between two parts',
    'In all, according to the memo, the firm paid $2 million.',
    ['the memo: the firm paid $2 million'],
  ],
  [
    'an aside between two dashes',
    'Ms Lee said that besides the guards — from Spain and Italy — a worker was killed.',
    ['Ms Lee: that besides the guards — from Spain and Italy — a worker was killed'],
  ],
  [
    'words that the reporter adds behind a dash',
    'Ms Lee said that it had failed — a change of mind for her.',
    ['Ms Lee: that it had failed'],
  ],
  [
    'a clause of time behind the sentence’s own verb',
    'That was when Ann Lee said that, once you see it, you want it. It failed.',
    ['Ann Lee: that, once you see it, you want it'],
  ],
  [
    'a speaker behind another clause',
    'That was when Tern shipped its first phone and Ann Lee said it would fail.',
    ['Ann Lee: it would fail'],
  ],
  [
    'advice not to do a thing',
    'The judge told jurors not to read about it.',
    ['The judge: not to read about it'],
  ],
  ['what one might say', 'A wiser man might say that it failed.', []],
  ['what one would say', 'If she had any courage Ms Lee would admit that it failed.', []],
  ['what one later said', 'Ms Lee would later say that it failed.', ['Ms Lee: that it failed']],
  ['what one would only say', 'Ms Lee would only say that it failed.', ['Ms Lee: that it failed']],
  ['the reader is told', 'Let us recall that in May it failed.', []],
  [
    'whom one reports to',
    'Ms Lee will report to the board and lead research, sales and safety.',
    [],
  ],
  [
    'a condition behind the verb',
    'Ms Lee said, if elected, she would pay.',
    ['Ms Lee: if elected, she would pay'],
  ],
  [
    'a participle behind others’ words',
    'Ms Lee rebuked critics who say that it failed, saying it would pay.',
    ['who: that it failed', 'Ms Lee: it would pay'],
  ],
  [
    'an organisation that says',
    'Ann Lee works for the Ray Council, which said it had failed.',
    ['which: it had failed'],
  ],
  ['a thing that tells', 'Ann Lee drew the map, which describes it in full.', []],
  [
    'as somebody told a hearer',
    'As Ann Lee told the BBC, the plan was late.',
    ['Ann Lee: the plan was late'],
  ],
  [
    'another’s words behind a semicolon',
    'Ms Lee hailed it as “a gem”; Mr Ray, on whose land it was made, said it was late.',
    ['Ms Lee: it as “a gem”', 'Mr Ray: it was late'],
  ],
  [
    'what somebody is only alleged to have said',
    'Ms Lee alleges that Mr Ray said “stay out of it.” She claims it was late, but Mr Ray said it was “early.”',
    ['Ms Lee: that Mr Ray said “stay out of it.”', 'She: it was late', 'Mr Ray: it was “early.”'],
  ],
  [
    'what somebody all but said',
    'Ms Lee all but said it was late. Mr Ray almost said it was late. All left, but Mr Ray said it was early.',
    ['Mr Ray: it was early'],
  ],
  [
    'a word that only stands for others',
    'Ms Lee, who wrote it, denied this, but Mr Ray said it was late. Ms Lee said it on Monday. She described it as “a gem”.',
    ['Mr Ray: it was late', 'She: it as “a gem”'],
  ],
  [
    'a hearer before a question',
    'Ms Lee asked Mr Ray whether he would go.',
    ['Ms Lee: whether he would go'],
  ],
  [
    'several hearers and a clause',
    'Ms Lee told analysts trading had been “brutal” since May.',
    ['Ms Lee: trading had been “brutal” since May'],
  ],
  [
    'a hearer behind a question in marks',
    '“Are you waiting?” Ms Lee asked the counsel for the city.',
    ['Ms Lee: “Are you waiting?”'],
  ],
  [
    'what it was replied to',
    '“It will fail,” he replied, to jeers from the benches.',
    ['he: “It will fail,”'],
  ],
  [
    'a post on X',
    'Two were hurt, the union said on X. “It must end,” it added.',
    ['the union: Two were hurt', 'it: “It must end,”'],
  ],
  [
    'the reporter’s hint',
    'Ms Lee said he should look behind him, a reference to Mr Ray.',
    ['Ms Lee: he should look behind him'],
  ],
  [
    'two asides behind the name',
    'Ann Lee, of Tern Capital, which owns shares, called for a vote.',
    ['Ann Lee: a vote'],
  ],
  [
    'a judgement of a film',
    'The film, which one critic has called “the best debut of the year”, is out.',
    ['one critic: “the best debut of the year”'],
  ],
  [
    'a dateline with a colon',
    'It rained.\n\nBENGALURU: Ministers met and warned that it would fail.',
    ['Ministers: that it would fail'],
  ],
  [
    'words in brackets, and a participle behind them',
    'After the fire (Ms Lee called it “horrific” and “vile”), Mr Ray raged on, saying it was late.',
    ['Ms Lee: it “horrific” and “vile”', 'Mr Ray: it was late'],
  ],
  [
    'a judgement, and when',
    'Ms Lee hailed a “fearless” side after its win.',
    ['Ms Lee: a “fearless” side'],
  ],
  [
    'a judgement, and what was done next',
    'Ms Lee blamed “lazy” bowling and refused to say more.',
    ['Ms Lee: “lazy” bowling'],
  ],
  [
    'how long behind something else',
    'Ms Lee said it would fail, a day after she met the clerk.',
    ['Ms Lee: it would fail'],
  ],
  [
    'an office before a name, and a participle',
    'Former White House counsel Martin Ray pushed back, saying it was late.',
    ['Former White House counsel Martin Ray: it was late'],
  ],
  [
    'according to somebody described and named',
    'According to the prefect, Mr Luc Ray, the fire was small.',
    ['the prefect: the fire was small'],
  ],
  [
    'as somebody admitted to a hearer',
    'As Ann Lee once admitted to me, the chart was late.',
    ['Ann Lee: the chart was late'],
  ],
  ['too little to be said', 'Not so, according to Ms Lee.', []],
  ['what anybody will tell you', 'Ministers will tell you that it works.', []],
  ['what one might have added', '“It is my case,” Ms Lee might have added.', []],
  [
    'the attorney of somebody, and a participle',
    'Kemp’s attorney, Sandra Ray, asked for a month, arguing that it was late.',
    ['Kemp’s attorney: that it was late'],
  ],
  [
    'others’ verb behind an inner clause',
    'In private she has expressed regret, said two of the people, both of whom left.',
    ['she: regret'],
  ],
  ['as much as others', 'In May Ms Lee said much the same and lost.', []],
  ['a particle and a clause', 'Ms Lee fired back that it was late.', ['Ms Lee: that it was late']],
  ['a noun in -ing', 'What she liked was Mr Ray’s stern warning that it was late.', []],
  [
    'a day and year before a clause',
    'Ms Lee said in a September 16, 2012 interview that it was late.',
    ['Ms Lee: that it was late'],
  ],
  [
    'what was not given',
    'Ms Lee blamed “dark forces”, without naming any.',
    ['Ms Lee: “dark forces”'],
  ],
  [
    'an inverted verb that no row has',
    '“Eyesore,” muttered one passer-by.',
    ['one passer-by: “Eyesore,”'],
  ],
  [
    'a message from somebody',
    'Here is the statement from the Port Union: “We will not pay.”',
    ['the Port Union: “We will not pay.”'],
  ],
];

describe('verbs that report', () =>
  test.each(ROWS)('%s', (_, text, found) => expect(read(text)).toEqual(found)));
