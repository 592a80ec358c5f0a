import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';

/** Who is found to have said each quotation of a text: the canonical name, '' for nobody. */
const ROWS: [about: string, text: string, speakers: string[]][] = [
  [
    'whoever held the office before',
    'Home Secretary Ann Lund came. The former home secretary Ben Ray did not. “We know,” the home secretary said. The former home secretary said it was late.',
    ['Ann Lund', 'Ben Ray'],
  ],
  [
    'an office of state that is not whose the article tells of',
    'The leader of the opposition, Ben Ray, left. The prime minister called it “rubbish”.',
    ['The prime minister'],
  ],
  [
    'an organisation between commas, but not its spokesman',
    'The Leeds firm, Norvik Group, said it was late. The spokesman for the firm, Tarn Group, said it was late.',
    ['Norvik Group', 'The spokesman for the firm'],
  ],
  [
    'a town between commas, which says nothing',
    'The capital, Paris, said it was late.',
    ['The capital'],
  ],
  [
    'an age before the calling',
    'A survivor, 19-year-old student Litia Renn, described the sea. “We know,” she said.',
    ['Litia Renn', 'Litia Renn'],
  ],
  [
    'one of many, by name',
    'Guards left. “We ran,” said one, student Mark Dizon. One of them, Ann Lee, said it was late. Another, Ben Ray, said it was not.',
    ['Mark Dizon', 'Ann Lee', 'Ben Ray'],
  ],
  [
    'one of many, whose name is known to no list',
    'Maria Falk left. “We ran,” said one neighbour, Kari Moe. She said it was late.',
    ['Kari Moe', 'Kari Moe'],
  ],
  [
    'whom the reader is told to ask',
    'Dev Lundary wrote it. Ask Lundary about it and he talks of home. “We know,” he says.',
    ['Dev Lundary'],
  ],
  [
    'whose office is named between',
    'Her partner, Tarn Voice leader Ann Lee, told them it was late. NZ Voice leader Wiremu Castle said it was late.',
    ['Ann Lee', 'Wiremu Castle'],
  ],
  ['an acronym, and no pronoun', 'In a post on X, WHO said it was late.', ['WHO']],
  [
    'a husband between commas, who is no “she”',
    'Oksana Lund, 63, stood there.\nHer husband, Petrol, would not leave. “He was born there,” she said.',
    ['Oksana Lund'],
  ],
  [
    'a name in no list, behind a calling in no list',
    'Ann Lund came. The glaciologist Marjeto Pirk from Ljubljana considers it true. “Ice is soft,” she explains.',
    ['Marjeto Pirk'],
  ],
  [
    'a calling that no list holds, and a full name',
    'In 2017 an Australian developer, Tim Hale, told them it was late. Her stylist, Donna Renn, also said it was late. According to a summary of it, Tim Hale, a clerk, sent “the wrong letter”.',
    ['Tim Hale', 'Donna Renn', 'a summary of it'],
  ],
  [
    'names in no list, behind a description',
    '“We know,” said the chief surgeon, Iresh Bondar. A spokeswoman for the Commission, Agethe Renaudin, said it was late. The president of the Tarn region, Massume Furlan, said it was late.',
    ['Iresh Bondar', 'Agethe Renaudin', 'Massume Furlan'],
  ],
  [
    'an aide or the mayor, and nobody knows which',
    'An aide to the mayor, Ann Lee, said it was late. An official at the regulator, Ofran, said it was late.',
    ['An aide to the mayor', 'An official at the regulator'],
  ],
  [
    'somebody’s post',
    'Kay Lund left. Lund’s last post read: “It is late.” Kay Lund’s letter says: “It is very late.”',
    ['Kay Lund', 'Kay Lund'],
  ],
  [
    'a thing behind somebody',
    'Owen Lund spoke. A sign behind Owen Lund read: “It is late now.”',
    ['A sign behind Owen Lund'],
  ],
  [
    'who does something to somebody',
    'A man impersonating Owen Lund said it was late. Supporters of Ann Marsh and Ben Ray said it was dark. The acting mayor Fay Quill said it was cold.',
    ['A man impersonating Owen Lund', 'Supporters of Ann Marsh and Ben Ray', 'Fay Quill'],
  ],
  [
    'critics of somebody',
    'Owen Lund spoke. Critics of Lund said it was late. Supporters of Mr. Lund said it was dark.',
    ['Critics of Lund', 'Supporters of Mr. Lund'],
  ],
  [
    'the statement of whoever gave one',
    'In a statement, Owen Lund said it was late. “We know,” the statement said.',
    ['Owen Lund', 'Owen Lund'],
  ],
  [
    'the letter, of which nothing was told',
    'Owen Lund said it was late. “We know,” the letter said.',
    ['Owen Lund', 'the letter'],
  ],
  [
    'an office of the past, behind somebody of another',
    'The economist Ann Lund explained it. In 2017 the then prime minister said it was late.',
    ['the then prime minister'],
  ],
  [
    'a description and “the late”',
    'Her commander, the late Gordon Ray, described her as “calm”. “He was generous,” she said.',
    ['Gordon Ray', ''],
  ],
  [
    'who, behind a name and where it is from',
    'It was criticised by Sen. Dale Ray of Wyoming, who called it “a circus”.',
    ['Dale Ray'],
  ],
  [
    'a pronoun that looks ahead',
    'Peter Lund said it was late.\nAsked if he would go, Jonas Scholz shrugged. “No,” he said.',
    ['Peter Lund', 'Jonas Scholz'],
  ],
  [
    'somebody of whom only “her” speaks for a while',
    'Ann Lund is late.\nHer book is out. It sells. It sells well.\nIt rained.\nShe stands by it, she says.',
    ['Ann Lund'],
  ],
  [
    'nobody, where a name and its “his” and another name are as likely',
    'Germany has given muted backing to Emmanuel Macron, but his call repeats the words of Heiko Maas. “We must act,” he said.',
    [''],
  ],
  [
    'a description, a calling and a name',
    'The petitioner, social activist Prakash Ray, said it was late.',
    ['Prakash Ray'],
  ],
  [
    'whoever one is unlike',
    'The comedian, unlike broadcaster Ann Lund, said it was late.',
    ['The comedian'],
  ],
  [
    'a preposition within a name',
    'Doctors Without Borders said it was late.',
    ['Doctors Without Borders'],
  ],
  [
    'nobody, where somebody else is named behind the marks',
    'It is late, Jonas Lund said. Olaf Scholz came.\n\n“We will help them!” Scholz rose and went.',
    ['Jonas Lund', ''],
  ],
  [
    'it, behind an organisation of unknown kind',
    'Doctors Without Borders said it was late. “It must end,” it added.',
    ['Doctors Without Borders', 'Doctors Without Borders'],
  ],
  [
    'a description and somebody named',
    'The petitioner, a former engineer named Renata Voss, said it was late.',
    ['Renata Voss'],
  ],
  [
    'who works for a house, not the house',
    'The Member of Parliament for East Lund, Rashida Mahama, said it was late.',
    ['Rashida Mahama'],
  ],
  [
    'an office that no list has whole',
    'The Medical Superintendent of the clinic, Dr. Alice Ray, said it was late.',
    ['Alice Ray'],
  ],
  [
    'a description of somebody new',
    'Owen Lund spoke on Friday. A whistleblower wrote to Lund. The whistleblower said it was late.',
    ['The whistleblower'],
  ],
  [
    'a description of whom the text has named',
    'Owen Lund, a whistleblower, spoke on Friday. The whistleblower said it was late.',
    ['Owen Lund'],
  ],
  [
    'a place on the field before a name',
    'Full-back Diego Soto left. Soto, who is 27, said it was late.',
    ['Diego Soto'],
  ],
  [
    'an age, behind a name that words of time precede',
    'For 11 years Pauline Lund swam. “It was mine,” says the 68-year-old retired teacher.',
    ['Pauline Lund'],
  ],
  [
    'the head of something, and a name',
    'The company’s former head of sales, Alun Ray, said it was late.',
    ['Alun Ray'],
  ],
  [
    'who, behind a person whom a name only precedes',
    'They seek a heir to Drew Lund, according to a person familiar with the talks, who said it was late.',
    ['a person familiar', 'a person familiar with the talks'],
  ],
  [
    'a description, a name and a house, and no “he”',
    'Peter Lund paused when the moderator, Jill Ray of WBNS, asked whether he would go. “No,” he said.',
    ['Jill Ray', 'Peter Lund'],
  ],
  [
    'which, behind an organisation',
    'It was paid for by the Ray Research Council, which said it was late.',
    ['Ray Research Council'],
  ],
  [
    'no owner of the thing that tells',
    'Jonas Lund has a plan, which said that it was late.',
    ['a plan'],
  ],
];

describe('whom the words for a speaker name', () =>
  test.each(ROWS)('%s', (_, text, speakers) =>
    expect(extract({ text }).quotations.map(({ canonical }) => canonical)).toEqual(speakers),
  ));
