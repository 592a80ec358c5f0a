import { describe, expect, test } from 'vitest';
import { findQuotations } from '../../../src/extract/quotations/quotations.ts';
import { readQuotations as read } from '../../support/read-quotations.ts';

/** What is tested, the text, and every quotation in it. */
type Row = [about: string, text: string, found: string[]];

const FRAMES: Row[] = [
  [
    'a letter that speaks for itself',
    'Ms Lee kept it. “Dear Ann,” it begins. “We feel that it is best.”',
    [],
  ],
  [
    'a dateline with two hyphens',
    'DENVER -- The plan was fine, Ms Lee said.',
    ['Ms Lee: The plan was fine'],
  ],
  [
    'about a number',
    'Tern Networks says about 400 homes are dark.',
    ['Tern Networks: about 400 homes are dark'],
  ],
  ['what somebody says, not told', 'She likes that Mr Lee says what he believes.', []],
  [
    'the name of a book behind the verb',
    '“It will fail,” Ms Lee wrote in her memoir, “Load”.',
    ['Ms Lee: “It will fail,”'],
  ],
  [
    'a department behind the marks',
    'The union “is glad of it”, State Department spokesman Vince Hale said.',
    ['State Department spokesman Vince Hale: The union “is glad of it”'],
  ],
  [
    'a hearer with a day in its name',
    'Ms Lee told the BBC’s Sunday programme that it would fail.',
    ['Ms Lee: that it would fail'],
  ],
  [
    'an apostrophe behind s',
    'A spokesman for the Farmers’ Alliance said it would fail.',
    ['A spokesman for the Farmers’ Alliance: it would fail'],
  ],
  [
    'a letter that ends a sentence',
    'Ms Lee said that it had a One S. The firm left.',
    ['Ms Lee: that it had a One S.'],
  ],
  ['an answer without words', 'The airline denied that.', []],
  [
    'a journal’s name behind the verb',
    'The ice is old, researchers reported on Friday in the journal Geoscience Letters.',
    ['researchers: The ice is old'],
  ],
  [
    'as somebody has argued',
    'As Ann Lee has argued, the plan “spends it twice”.',
    ['Ann Lee: the plan “spends it twice”'],
  ],
  [
    'as somebody noted, at the end',
    'The plan is dead, as Ms Lee noted.',
    ['Ms Lee: The plan is dead'],
  ],
  ['while, no report', 'As she spoke, the crowd cheered.', []],
  ['a day before the verb', 'Norvik on Tuesday said it had failed.', ['Norvik: it had failed']],
  [
    'a day after an apposition',
    'Norvik, the builder, today announced that it had failed.',
    ['Norvik: that it had failed'],
  ],
  ['a newspaper of a day', 'USA Today said it had failed.', ['USA Today: it had failed']],
  [
    'a comma behind the marks, and words behind the speaker',
    '«It will fail soon», said the head of state, visibly tired.',
    ['the head of state: «It will fail soon»'],
  ],
  ['a court that was told', 'Nurse ‘ignored alarms for days’, court told', []],
  [
    'a thing that was praised, without where',
    'Ms Lee praised the plan in a speech in Leeds.',
    ['Ms Lee: the plan'],
  ],
  ['a speech that praises', 'Members heard a speech praising the plan.', []],
  ['a thing that others cited', 'Another aim cited by Ms Lee was peace.', []],
  ['a participle before a noun', 'Ms Lee’s much criticised plan failed.', []],
  ['praise without words', 'Ms Lee hailed the plan.', []],
  [
    'a correspondent’s words',
    'Our correspondent Ann Lee is there: “It has failed again.”',
    ['Our correspondent Ann Lee: “It has failed again.”'],
  ],
  ['split', '“It will fail,” Ms Lee said. “Soon.”', ['Ms Lee: “It will fail,”', 'Ms Lee: “Soon.”']],
  [
    'split within a sentence',
    '“It will,” said Ms Lee, “fail.”',
    ['Ms Lee: “It will,”', 'Ms Lee: “fail.”'],
  ],
  [
    'an age between',
    '“It will,” says Ann Lee, 45, “fail.”',
    ['Ann Lee: “It will,”', 'Ann Lee: “fail.”'],
  ],
  ['mixed', 'Ms Lee said the plan was “mad” and late.', ['Ms Lee: the plan was “mad” and late']],
  ['mixed, fronted', 'The plan was “mad”, Ms Lee told the BBC.', ['Ms Lee: The plan was “mad”']],
  ['indirect', 'Ms Lee said that it would fail.', ['Ms Lee: that it would fail']],
  ['indirect without that', 'Ms Lee said it would fail.', ['Ms Lee: it would fail']],
  ['fronted', 'The plan will fail, Ms Lee said.', ['Ms Lee: The plan will fail']],
  ['inverted', 'The plan will fail, said Ms Lee.', ['Ms Lee: The plan will fail']],
  ['parenthetical', 'The plan, she said, would fail.', ['she: The plan', 'she: would fail']],
  ['according to, after', 'The plan failed, according to Ms Lee.', ['Ms Lee: The plan failed']],
  ['according to, before', 'According to Ms Lee, the plan failed.', ['Ms Lee: the plan failed']],
  ['asked', 'Asked whether it would fail, Ms Lee said: “No.”', ['Ms Lee: “No.”']],
  ['a hearer', 'Ms Lee told reporters on Monday that it failed.', ['Ms Lee: that it failed']],
  ['a programme', 'Ms Lee told ABC’s “This Week” it failed.', ['Ms Lee: it failed']],
  [
    'time and place',
    'Ms Lee said in a speech in Leeds on Monday it failed.',
    ['Ms Lee: it failed'],
  ],
  [
    'two verbs',
    'Ms Lee said it failed and warned that it would cost jobs.',
    ['Ms Lee: it failed', 'Ms Lee: that it would cost jobs'],
  ],
  ['a participle', 'Ms Lee shrugged, adding that it failed.', ['Ms Lee: that it failed']],
  ['a verb that no row has', '“It failed!” Ms Lee roared.', ['Ms Lee: “It failed!”']],
  ['a colon', 'Ms Lee was clear: “It will fail soon.”', ['Ms Lee: “It will fail soon.”']],
  ['a colon at a paragraph’s end', 'Ms Lee said:\n\n“It will fail.”', ['Ms Lee: “It will fail.”']],
  [
    'a headline',
    'Lee: Plan will fail\n\nAnn Lee said it was late.',
    ['Lee: Plan will fail', 'Ann Lee: it was late'],
  ],
  [
    'a headline with a verb',
    'Minister Says Plan Will Fail Soon\n\nIt rained.',
    ['Minister: Plan Will Fail Soon'],
  ],
  ['a transcript', 'Two people met.\n\nANN LEE: I never said so.', ['ANN LEE: I never said so.']],
  [
    'an interview',
    'Ann Lee met the Herald.\nHerald: Will you run?\nLee: Not yet. Ask me later.\nHerald: Why?\nLee: My family.',
    ['Lee: Not yet. Ask me later.', 'Lee: My family.'],
  ],
  [
    'a listing',
    'Two kitchens to try.\nPrice: 20 pounds for two.\nWhere: Mill Lane.\nPrice: 30 pounds.\nWhere: Harbour Street.',
    [],
  ],
  ['an infinitive', 'Ms Lee vowed to fight the plan.', ['Ms Lee: to fight the plan']],
  [
    'once only',
    'In Leeds, “It failed,” said Ms Lee, according to the BBC.',
    ['Ms Lee: “It failed,”'],
  ],
  [
    'a hearer with a title',
    'Ms Lee told the host Glenn Ray he was wrong.',
    ['Ms Lee: he was wrong'],
  ],
  ['told to', 'Ms Lee told Mr Ray to leave.', ['Ms Lee: to leave']],
  [
    'a programme first',
    'Asked on “This Week,” Ms Lee said she would leave.',
    ['Ms Lee: she would leave'],
  ],
  [
    'only told when',
    'Despite the noted delay on Monday, he added, spending is low.',
    ['he: spending is low'],
  ],
  ['called for', 'In May, Ms Lee called for Mr Ray to resign.', ['Ms Lee: Mr Ray to resign']],
  [
    'a title in an apposition',
    'Ann Lee, host of “This Week,” suggested that it failed.',
    ['Ann Lee: that it failed'],
  ],
  [
    'two who say',
    '520 said they agree, 39 said they do not.',
    ['520: they agree', '39: they do not'],
  ],
  ['while', 'While Ms Lee said it would work, others left.', ['Ms Lee: it would work']],
  [
    'a charge',
    'Ms Lee said that it was “rigged” here, a charge that he denied.',
    ['Ms Lee: that it was “rigged” here'],
  ],
  ['another', 'Another said simply: “It is over.”', ['Another: “It is over.”']],
  [
    'two paragraphs, then the verb',
    '“It will fail some day.\n\n“It must,” Ms Lee said.',
    ['Ms Lee: “It will fail some day.\n\n“It must,”'],
  ],
  [
    'who, the verb’s own subject',
    'An aide who knows the plan said it failed.',
    ['An aide: it failed'],
  ],
  ['who, the speaker', 'Ms Lee, who said it failed, left.', ['who: it failed']],
  ['a dateline', 'LEEDS (Reuters) - Ms Lee said it failed.', ['Ms Lee: it failed']],
];

const SPEAKERS: Row[] = [
  ['an apposition', 'Ann Lee, the mayor of Leeds, said it failed.', ['Ann Lee: it failed']],
  ['an apposition, inverted', '“It failed,” said Ann Lee, the mayor.', ['Ann Lee: “It failed,”']],
  ['one who is compared', 'Lee, like John Ray, the mayor, said it failed.', ['Lee: it failed']],
  ['a party in brackets', 'Sen. Ann Lee (D-Me.) said it failed.', ['Sen. Ann Lee: it failed']],
  ['after an introduction', 'On Monday, Ann Lee said it failed.', ['Ann Lee: it failed']],
  ['without a comma', 'On Monday Ann Lee said it failed.', ['Ann Lee: it failed']],
  [
    'between commas after “As”',
    'As a former judge, Ann Lee, said: “It failed.”',
    ['Ann Lee: “It failed.”'],
  ],
  [
    'an age and a clause',
    'Ann Lee, 54, who lost her home, said it failed.',
    ['Ann Lee: it failed'],
  ],
  [
    'a list',
    'Ann Lee, Bob Ray and Carl Orr said it failed.',
    ['Ann Lee, Bob Ray and Carl Orr: it failed'],
  ],
  [
    'after a place',
    'In London, Ann Lee and Bob Ray said it failed.',
    ['Ann Lee and Bob Ray: it failed'],
  ],
  ['whose', 'Families whose homes were lost said it failed.', ['Families: it failed']],
  ['an organisation', 'The Treasury said it failed.', ['The Treasury: it failed']],
  ['nobody by name', 'A senior official said it failed.', ['A senior official: it failed']],
  [
    'its own subject',
    'The summit ended, a Baltic official saying that it failed.',
    ['a Baltic official: that it failed'],
  ],
];

const NOT_QUOTATIONS: [about: string, text: string][] = [
  ['a noun by the word before it', 'The plan contradicts his earlier remarks he had made.'],
  ['a group by its name', 'Money came from a super fund called Votes Matter.'],
  ['an idiom of a verb that reports', 'They called it quits in May.'],
  ['a thing behind “said”', 'Critics said a national delegate.'],
  ['a passive with its preposition', 'Mr Ray is an expert, called on by towns for advice.'],
  ['a title', 'She wrote the book “The Long Way Home” in May.'],
  ['a film', 'They watched “The Man Who Came to Dinner” at the cinema.'],
  ['a coined term', 'He spoke of what he called “strategic autonomy”.'],
  ['scare quotes', 'The “experts” were wrong again.'],
  ['a nickname', 'John “The Rock” Ray won.'],
  ['inches', 'The board is 12" long and 3" wide.'],
  ['feet and inches', 'He is 6\'2" tall.'],
  ['an apostrophe', 'The ’90s were good to the workers’ clubs.'],
  ['a department', 'The State Department was told nothing.'],
  ['a noun', 'The report states of the union were read.'],
  ['a name that is given', 'A group called Votes Matter has met.'],
  ['a meeting', 'The mayor called an emergency session on Monday.'],
  ['what was not said', 'Ms Lee did not say that it failed.'],
  ['what nobody would say', 'Ms Lee would not say who paid for it.'],
  ['what one declined', 'Ms Lee declined to comment on the plan.'],
  ['one who asked not to be named', 'The aide, who asked not to be named, left.'],
  ['the newsroom', 'Editor’s note: Ms Lee said that it failed.'],
];

describe('frames', () =>
  test.each(FRAMES)('%s', (_, text, found) => expect(read(text)).toEqual(found)));
describe('speakers', () =>
  test.each(SPEAKERS)('%s', (_, text, found) => expect(read(text)).toEqual(found)));
describe('what is no quotation', () =>
  test.each(NOT_QUOTATIONS)('%s', (_, text) => expect(read(text)).toEqual([])));

test('a quotation alone in a later paragraph carries the speaker on', () => {
  const text = '“It will fail,” Ms Lee said.\n\n“It must fail some day.”';
  expect(findQuotations(text).map(({ carried, speakerStart }) => [carried, speakerStart])).toEqual([
    [null, 16],
    [0, -1],
  ]);
});

test('“who” points to whom it stands for', () => {
  const text = 'Ann Lee, who said it failed, left.';
  const [quotation] = findQuotations(text);
  expect(text.slice(quotation?.antecedentStart, quotation?.antecedentEnd)).toBe('Ann Lee');
});
