import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { castOf } from '../../../src/extract/cast/cast.ts';

/** What the cast shows of a member: names, the fullest first; gender where it matters. */
const namesOf = (text: string, kind: string) =>
  castOf(text)
    .filter((member) => member.kind === kind)
    .map(({ names }) => names.join(' / '));

const PEOPLE: [about: string, text: string, people: string[]][] = [
  [
    'a surname after the full name',
    'Emmanuel Macron spoke. “Yes,” said Macron.',
    ['Emmanuel Macron / Macron'],
  ],
  ['told to imagine', 'Imagine Ann Lee in Leeds. Ann Lee left.', ['Ann Lee']],
  [
    'a surname before the full name',
    'Macron spoke to reporters. Later Emmanuel Macron left.',
    ['Emmanuel Macron / Macron'],
  ],
  [
    'title and surname',
    'French Foreign Minister Jean-Yves Le Drian met Mr. Le Drian’s team.',
    ['Jean-Yves Le Drian / Le Drian'],
  ],
  [
    'particles',
    'Ursula von der Leyen spoke. “No,” von der Leyen said.',
    ['Ursula von der Leyen / von der Leyen'],
  ],
  [
    'apostrophes',
    'Sinéad O’Brien spoke. Ms. O’Brien’s view is known.',
    ['Sinéad O’Brien / O’Brien'],
  ],
  ['an Arabic particle', 'Prime Minister Nouri al-Maliki said no.', ['Nouri al-Maliki']],
  [
    'a word in the headline that only describes',
    'Rested Okafor returns to the team\nChidi Okafor scored. Okafor said it was late.',
    ['Chidi Okafor / Okafor'],
  ],
  ['a paper that begins with a country', 'USA TODAY said no.', []],
  [
    'a day before a name',
    'On Monday Ann Lund came. In April Ben Ray left. On 3 March Lund rose, and by the 4th May Ray.',
    ['Ann Lund / Lund', 'Ben Ray / Ray'],
  ],
  ['a surname that is a place, behind an office', 'She met pilot Orna Castle.', ['Orna Castle']],
  ['a pronoun behind an office', '“Senator I have paid,” Ann Lund said.', ['Ann Lund']],
  [
    'a place between commas behind a description of somebody',
    'She met a friend in the capital, Port Renn, and left.',
    [],
  ],
  ['initials', 'Ivo H. Daalder spoke, and Ivo Daalder left.', ['Ivo H. Daalder / Ivo Daalder']],
  [
    'two of one surname',
    'Brigitte Macron came with Emmanuel Macron.',
    ['Brigitte Macron', 'Emmanuel Macron'],
  ],
  [
    'two of one surname, told apart by the form of address',
    'Bill Clinton and Hillary Clinton came. Mrs. Clinton spoke.',
    ['Bill Clinton', 'Hillary Clinton / Clinton'],
  ],
  [
    'a bare name that two bear, kept for whom the text called so first',
    'Hillary Clinton spoke. Clinton left.\nFormer president Bill Clinton came.\nClinton stayed.',
    ['Hillary Clinton / Clinton', 'Bill Clinton'],
  ],
  [
    'a bare name that two bear, one of them family',
    'Bill Clinton left with his wife, Hillary Clinton.\nClinton spoke.',
    ['Bill Clinton / Clinton', 'Hillary Clinton'],
  ],
  [
    'a bare name before somebody’s family comes in',
    'President Trump left. Later his wife, Melania Trump, came.',
    ['Trump', 'Melania Trump'],
  ],
  [
    'one name, short and long',
    'Timothy Sloan came. Tim Sloan left.',
    ['Timothy Sloan / Tim Sloan'],
  ],
  [
    'a given name that only the headline has',
    'Peter Lund Backs Duarte After Miss In Final\nLund said it was late.',
    ['Peter Lund / Lund'],
  ],
  [
    'two given names in the headline',
    'Anna Lund And Peter Lund Tell Ministers To Leave\nLund said it was late.',
    ['Lund'],
  ],
  [
    'a verb before a name in the headline',
    'Will Lund Tell Ministers To Leave Office?\nLund said it was late.',
    ['Lund'],
  ],
  ['a calling before an unknown name', 'The retail guru Portia Glenn left.', ['Portia Glenn']],
  ['what only people do', 'The crowd left. Vikram Seth shrugged.', ['Vikram Seth']],
  [
    'a pronoun for an unknown name, behind marks',
    'Portia Glenn published a report. “It is late,” she wrote.',
    ['Portia Glenn'],
  ],
  ['no pronoun', 'Northern Hydra published a report. It was late.', []],
  ['brother and sister', 'Eric Garner came. Erica Garner left.', ['Eric Garner', 'Erica Garner']],
  [
    'a verb before a name',
    'Hillary Clinton came. Celebrating Clinton was easy. Watching Hillary Clinton was not.',
    ['Hillary Clinton / Clinton'],
  ],
  [
    'a question before a name',
    'Will Sanders go on? Nobody knows what Bernie Sanders wants.',
    ['Bernie Sanders / Sanders'],
  ],
  ['a given name that is a word', 'Will Smith came. They asked Will Smith.', ['Will Smith']],
  ['father and son', 'Donald Trump Jr. met Donald Trump.', ['Donald Trump Jr.', 'Donald Trump']],
  ['a surname only', 'Rasmussen said Denmark wanted to cooperate.', ['Rasmussen']],
  ['a surname that is a word', 'Ms. White met Mr. King on Monday.', ['White', 'King']],
  [
    'an unknown name, shown to be somebody by what follows',
    'Kuljit Ghag, a teacher in Surrey, agreed. The Ghag family did too.',
    ['Kuljit Ghag / Ghag'],
  ],
  [
    'an adjective before a name',
    'Even the New Trump team likes Donald Trump.',
    ['Donald Trump / Trump'],
  ],
  ['a surname that is a company', 'Premier Doug Ford came. Ford said so.', ['Doug Ford / Ford']],
  [
    'a surname with an article',
    'Muqtada al-Sadr came. Al-Sadr’s men left.',
    ['Muqtada al-Sadr / Al-Sadr'],
  ],
  ['whatever somebody heads', 'Exxon CEO Rex Tillerson left.', ['Rex Tillerson']],
  [
    'no months, days, nationalities or first words',
    'On Monday, French voters waited. Although June was wet, Germans came.',
    [],
  ],
  [
    'nobody in what a wire puts before a title',
    'UPDATE 2-Ann Lee warns of storms\nAnn Lee warned of storms.',
    ['Ann Lee'],
  ],
  [
    'nobody’s calling at the head of a sentence',
    'It was late.\nTeammate Ben Ray left. Student Ann Lee left. Rookie Tom Roy left.',
    ['Ben Ray', 'Ann Lee', 'Tom Roy'],
  ],
  [
    'a surname beside somebody’s',
    'Ann Lee came. They say that Lee and Moe will go.',
    ['Ann Lee / Lee', 'Moe'],
  ],
  [
    'forms of address',
    'They met Comrade Joe Roy, Alhaji Idris Bell, Shri Anil Rao and Hon. Tom Lund.',
    ['Joe Roy', 'Idris Bell', 'Anil Rao', 'Tom Lund'],
  ],
  [
    'nobody in what somebody is told to do',
    'Ann Lee left. “Ask Ann,” he said. “Tell Ann,” she said. “Meet Ann,” they said.',
    ['Ann Lee / Ann'],
  ],
  [
    'a sentence that ends in a mark is no headline',
    'Ann Davey, the Liberal Democrat leader, said: “Chaos. Again.”',
    ['Ann Davey'],
  ],
  [
    'no surname in a headline that ends in a full stop',
    'Hillary Clinton Slams Donald Trump Over Brexit.\nDonald Trump left. Hillary Clinton spoke.',
    ['Hillary Clinton', 'Donald Trump'],
  ],
  [
    'no surname in a headline alone',
    'MACRON SAYS EUROPE MUST STAND UP\nEmmanuel Macron said so on Monday.',
    ['Emmanuel Macron'],
  ],
];

const ROLES: [text: string, roles: string[]][] = [
  ['An aide to the mayor, Ann Lee, came.', []],
  ['French President Emmanuel Macron said so.', ['French President']],
  [
    'Ursula von der Leyen, president of the European Commission, left.',
    ['president of the European Commission'],
  ],
  ['Keith Kellogg, Trump’s special envoy for Russia, came.', ['Trump’s special envoy for Russia']],
  ['They asked former Ohio governor John Hale.', ['former Ohio governor']],
  ['Secretary of State Marco Rubio, as chairman of the panel, left.', ['Secretary of State']],
];

const GENDERS: [text: string, gender: string][] = [
  ['Mrs. Weber left.', 'female'],
  ['Mette Frederiksen left.', 'female'],
  ['Spokeswoman Jordan Pine left.', 'female'],
  ['Camille Grand left.', 'unknown'],
  ['Her husband, Petrol, left.', 'male'],
];

describe('the cast', () => {
  test.each(PEOPLE)('people: %s', (_, text, people) => {
    expect(namesOf(text, 'person')).toEqual(people);
  });
  test.each(ROLES)('%s', (text, roles) => {
    expect(castOf(text).find(({ kind }) => kind === 'person')?.roles).toEqual(roles);
  });
  test.each(GENDERS)('%s %s', (text, gender) => {
    expect(castOf(text)[0]?.gender).toBe(gender);
  });
});

const words = fc.constantFrom(
  ...'Mr. Emmanuel Macron Macron’s said the of President von der Leyen , . ( ) “ ” \n NATO French he A. de I'.split(
    ' ',
  ),
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
);

test('any string has a cast whose mentions lie in it, in order, and read as one of the names', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { names, name, mentions } of castOf(text)) {
        expect(names[0]).toBe(name);
        let last = -1;
        for (const { start, end } of mentions) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }
    }),
  );
});
