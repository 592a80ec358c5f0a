import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';

/** Who is found to have said each quotation of a text: the canonical name, '' for nobody. */
const speakersOf = (text: string) => {
  const { cast, quotations } = extract({ text });
  // Somebody described may bear the words of a name, and is not its bearer.
  const isBearer = (name: string, member: number | null) =>
    cast[member ?? -1]?.named === true ||
    cast.every((other) => !other.named || other.name !== name);
  return quotations.map(({ canonical, member }) =>
    isBearer(canonical, member) ? canonical : `somebody described as ${canonical}`,
  );
};

const ROWS: [about: string, text: string, speakers: string[]][] = [
  [
    'whom nothing closes off from the name before',
    'They met Ann Lee, her lawyer said. They met Bob Ray, officials said. They left Ann Lee, a nurse said.',
    ['her lawyer', 'officials', 'a nurse'],
  ],
  [
    'a surname that is also an office',
    'Gloria Major came. “We know,” said Major.',
    ['Gloria Major'],
  ],
  [
    'an Irish office before a name',
    'The taoiseach, Orla Finn, has been speaking. “We know,” she said.',
    ['Orla Finn'],
  ],
  [
    'one member of a party',
    'Jason Lund spoke. “We know,” the Utah Republican said.',
    ['Jason Lund'],
  ],
  [
    'a name that only tells somebody’s side',
    'Hillary Clinton spoke on Monday. Clinton spokeswoman Ann Roy went on. “We will help,” she said.',
    ['Ann Roy'],
  ],
  [
    'the source of what was said before',
    'Ann Roy said it was late.\nIt was cold, according to Eva Lund. “We left,” she says.',
    ['Ann Roy', 'Eva Lund', 'Eva Lund'],
  ],
  [
    'a subject behind what somebody runs',
    'Senator Tom Roy said it was late. It was, Roy said.\nTour operator Kim Lund worries about it. “We left,” he said.',
    ['Tom Roy', 'Tom Roy', 'Kim Lund'],
  ],
  [
    'nobody where two bear the name and the text does not tell',
    'Eric Trump came. Donald Trump came too.\nTrump said it was late. “We will help,” he said.',
    ['', ''],
  ],
  [
    'nobody by the name that another of it was just called by',
    'Hillary Clinton spoke. Clinton left.\nIn Ohio Bill Clinton spoke. Clinton said it was late.',
    [''],
  ],
  [
    'nobody by an office that neither of two was given',
    'Hillary Clinton spoke. Bill Clinton left.\nHillary Clinton came. President Clinton said it was late.',
    [''],
  ],
  [
    'the one of two that the paragraph names',
    'Hillary Clinton and Bill Clinton came.\nBill Clinton spoke. Clinton said it was late.',
    ['Bill Clinton'],
  ],
  [
    'a description, a title and a name',
    'Its leader, Councillor Ann Lund, said it was late. “We know,” she said.',
    ['Ann Lund', 'Ann Lund'],
  ],
  [
    'letters behind a name',
    'Harriet Vane KC said it was late. “We know,” Ms Vane said.',
    ['Harriet Vane', 'Harriet Vane'],
  ],
  [
    'a calling and a nation',
    'Maria Lund was furious. “We know,” the Swede said. “It was never a foul,” the striker added.',
    ['Maria Lund', 'Maria Lund'],
  ],
  [
    'a head of state',
    'President Rodrigo Alvarez came. “It is late,” said the head of state.',
    ['Rodrigo Alvarez'],
  ],
  [
    'answers in an interview with somebody',
    'A conversation with Ann Lund\nThe novelist spoke to Peter Marsh.\nQ: Why now?\nA: It was time. He said so.\nQ: And next?\nA: I will rest.',
    ['Ann Lund', 'Ann Lund'],
  ],
  [
    'answers behind questions, by the surname',
    'We asked Dr. Helen Lund about it.\nHow so?\nLund: It was time. He said so.\nAnd next?\nLund: I will rest.',
    ['Helen Lund', 'Helen Lund'],
  ],
  [
    'a label behind other paragraphs',
    'We asked Dr. Helen Lund.\nTime flies.\nLund: the town in brief.\nIt rains.\nLund: the town at large.',
    [],
  ],
  [
    'answers of the only person who is named',
    'By Peter Marsh\nThe novelist Ann Lund wrote a book.\nQ: Why now?\nA: It was time.\nQ: And next?\nA: I will rest.',
    ['Ann Lund', 'Ann Lund'],
  ],
  [
    'nobody’s answers where the text leaves open who asks',
    'Peter Marsh spoke to Ann Lund.\nQ: Why now?\nA: It was time. He said so.\nQ: And next?\nA: I will rest.',
    [],
  ],
  [
    'him of the sentence, not whom a relative clause tells of',
    'Peter Marsh thought of those whom David Lund had met. He sighed: “It is late now.”',
    ['Peter Marsh'],
  ],
  [
    'a label in capitals',
    'The candidate Ann Lund came.\nLUND: It was late.\nUPDATE: The debate is over now.',
    ['Ann Lund'],
  ],
  [
    'a surname in capitals for a label, and in the text',
    'Ann Lund came.\nLUND: It was late.\n“We know that,” Lund said.',
    ['Ann Lund', 'Ann Lund'],
  ],
  [
    'nobody behind a label that is no name',
    'Ann Lund came.\nFACT CHECK: It was late that day.',
    [],
  ],
  [
    'a description and a name at the end',
    '“It was late,” said its director, Mary Lund. “We know,” she said.',
    ['Mary Lund', 'Mary Lund'],
  ],
  ['a title with a prefix', 'Co-author Ann Lund said it was late.', ['Ann Lund']],
  [
    'a shadow of an office is not its bearer',
    'The environment secretary, Helena Lund, spoke. Ed Barrow said it was late. “We know,” the shadow environment secretary said.',
    ['Ed Barrow', 'Ed Barrow'],
  ],
  [
    'a daughter is she',
    'Walter Kessing died, said his daughter Anneke Kessing. “He was late,” she said.',
    ['Anneke Kessing', 'Anneke Kessing'],
  ],
  [
    'an unknown name behind the verb, or between commas',
    '“It was late,” said Feargal Dunne.\nThe chief negotiator, Dalia Ben-Ari, left. “We know,” she said.',
    ['Feargal Dunne', 'Dalia Ben-Ari'],
  ],
  ['a number of people', 'Some 1,409 teachers said it was late.', ['Some 1,409 teachers']],
  [
    'nobody behind words that describe nobody',
    'The money, spent on phone calls opposing Ms Lund, was lost.',
    [''],
  ],
  ['others have no name', 'Olaf Scholz came. Others said it was late.', ['']],
  [
    'he, after somebody who is only described',
    'Olaf Scholz left early. A spokesman said it was late. “It is getting later,” he said.',
    ['A spokesman', 'A spokesman'],
  ],
  [
    'one name only, with a description',
    'Shakuntala, a 62-year-old widow, came. “It is late,” she said.',
    ['Shakuntala'],
  ],
  ['known as', 'A base chief known as Bob said it was late.', ['Bob']],
  [
    'a heading in quotation marks is whoever says it in full',
    '“It is late,” said Olaf Scholz.\n‘We never knew it’\nDonald Tusk disagreed. “We never knew it was late,” Tusk said.',
    ['Olaf Scholz', 'Donald Tusk', 'Donald Tusk'],
  ],
  [
    'who, behind a described speaker',
    'The paper quoted a source who said it was late.',
    ['a source'],
  ],
  ['he, after his full name', 'Olaf Scholz came late. “We will help,” he said.', ['Olaf Scholz']],
  [
    'she, by the given name, past a man named later',
    'Mette Frederiksen met Donald Tusk. “We will help,” she said.',
    ['Mette Frederiksen'],
  ],
  [
    'the subject before the object',
    'Olaf Scholz met Donald Tusk. “We will help,” he said.',
    ['Olaf Scholz'],
  ],
  [
    'he is not whom his words name',
    'Olaf Scholz spoke on Monday. “Donald Tusk will help us,” he said.',
    ['Olaf Scholz'],
  ],
  [
    'a gender that only a pronoun tells',
    'Camille Grand came, and he spoke. Anna Lund came too. “We will help,” he said.',
    ['Camille Grand'],
  ],
  [
    'nobody where two are as likely',
    'There were Olaf Scholz and Donald Tusk. “We will help,” he said.',
    [''],
  ],
  [
    'as for somebody',
    'Olaf Scholz said it was late. As for Donald Tusk, he said it was early.',
    ['Olaf Scholz', 'Donald Tusk'],
  ],
  [
    'an office held by somebody named',
    'French President Emmanuel Macron met Polish Prime Minister Donald Tusk. The French president said it was late.',
    ['Emmanuel Macron'],
  ],
  [
    'whoever leads a country',
    'French President Emmanuel Macron met Polish Prime Minister Donald Tusk. The Polish leader said it was late.',
    ['Donald Tusk'],
  ],
  ['an age', 'Anna Lund, 41, met Mary Hale, 52. The 52-year-old said it was late.', ['Mary Hale']],
  [
    'an epithet of the one the text is about',
    'Ben Carson spoke on Monday. The retired surgeon said it was late.',
    ['Ben Carson'],
  ],
  [
    'a described speaker, and the same again',
    'An Élysée official said it was late. Emmanuel Macron was there. The official said it was time.',
    ['An Élysée official', 'An Élysée official'],
  ],
  ['several described', 'Military experts said it was late.', ['Military experts']],
  [
    'a name that belongs to others',
    'Donald Trump left. Trump officials said it was late.',
    ['Trump officials'],
  ],
  [
    'who speaks for somebody',
    'Donald Trump left. A spokesman for Trump said it was late.',
    ['A spokesman for Trump'],
  ],
  [
    'an office and where it is held',
    'Director of national intelligence James Hale said it was late. University of Toronto economist Ann Roy said it was time.',
    ['James Hale', 'Ann Roy'],
  ],
  [
    'somebody described before, rather than one just named',
    'A Platte River employee said it was late. Staff of Bill Clinton called. The employee said it was time.',
    ['A Platte River employee', 'A Platte River employee'],
  ],
  [
    'whoever is present, rather than the bearer of the office long ago',
    'Senator John Hale came.\nIt rained for a week.\nIt snowed for a month.\nMary Lund, once first lady, spoke. Lund was late. The senator said it was time.',
    ['Mary Lund'],
  ],
  ['an organisation', 'The State Department said it was late.', ['State Department']],
  [
    'a description that a name follows',
    'A former ambassador, Ivo Daalder, said it was late.',
    ['Ivo Daalder'],
  ],
  ['who', 'They met Heiko Maas, who said it was late.', ['Heiko Maas']],
  ['who, not another', 'It was Heiko Maas, not Ann Lee, who said it was late.', ['Heiko Maas']],
  [
    'words without a speaker go on',
    'Olaf Scholz spoke. “We will help,” Scholz said.\n“And we will help soon, whatever it costs.”',
    ['Olaf Scholz', 'Olaf Scholz'],
  ],
  [
    'words without a speaker after somebody else has come',
    '“We will help,” Olaf Scholz said.\nDonald Tusk shook his head.\n“It is late, and it is getting later.”',
    ['Olaf Scholz', 'Donald Tusk'],
  ],
];

describe('speakers', () => {
  test.each(ROWS)('%s', (_, text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  test('a described speaker is a member of the cast, without a name', () => {
    const { cast, quotations } = extract({ text: 'A French official said it was late.' });
    const member = cast[quotations[0]?.member ?? -1];
    expect(member).toMatchObject({ name: 'A French official', named: false, kind: 'person' });
    expect(member?.mentions).toEqual([{ start: 0, end: 17 }]);
  });
});
