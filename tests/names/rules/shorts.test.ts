import { expect, test } from 'vitest';
import { found, type Row } from '../../support/found.ts';

const SPORT = 'In the league match the striker scored two goals before half-time in the cup.\n';

const shorts: Row[] = [
  [
    'another land’s, in one report of many',
    'Americans left.\nPARIS, Dec 10 - The Senate met.\nATLANTA, Dec 10 - The Senate met.',
    'Americans=usa',
    'PARIS=paris',
    'Senate=senate',
  ],
  [
    'a university among others',
    'Most professors of Columbia and Harvard left.',
    'Columbia=columbia',
    'Harvard=harvard',
  ],
  ['where somebody studied', 'He taught at Columbia.', 'Columbia=columbia'],
  ['a town where students live', 'Students in Columbia left.'],
  ['a town of a state', 'Students of Columbia, Mo., left.'],
  ['an airline, and no people', 'American Airlines grew. Then American said so.'],
  [
    'a people, though there is an airline',
    'American Airlines grew. An American said so.',
    'American=usa',
  ],
  ["another land's party", 'The Congress party won. The U.S. left.', 'U.S.=usa'],
  ['a publisher, as reviews name one', 'She likes Quills (Penguin, $9) more.', 'Penguin=penguin'],
  ['no publisher', 'She likes Penguin more.'],
  [
    'a British party, where a prime minister is named',
    'Last week Tony Blair had told the Tories so.',
    'Tories=tories',
  ],
  ['an Indian party', 'The BJP lost to the Congress. The U.S. left.', 'U.S.=usa'],
  [
    'a party before what a party has',
    'In London last week a Conservative candidate had met the others there. So had Conservative MP Ann Quill.\nConservative writers wept.',
    'Conservative=tories',
    'Conservative=tories',
  ],
  [
    'a university where somebody studied, and else a town',
    'A student at Oxford, she read French history at Oxford. They met at Oxford.',
    'Oxford=oxford',
    'French=france',
    'Oxford=oxford',
    'Oxford=oxford-town',
  ],
  ['an aeroplane', 'The U.S. sent Senate One.', 'U.S.=usa'],
  ["another land's court", 'The U.S. left. The Senate in France met.', 'U.S.=usa', 'France=france'],
  [
    'a chamber of the land that the page is in',
    'Near Troy, Ohio. Near Rome, Tenn. The Senate met.',
    'Senate=senate',
  ],
  [
    'a member of a party, of a state',
    'The California Republican met an Ohio Democrat of the U.S.',
    'California=california',
    'Republican=republicans',
    'Democrat=democrats',
    'U.S.=usa',
  ],
  ['a department', 'The Defense Department paid.', 'Defense Department=defense'],
  ["another land's department", 'Australia wept. The Defense Department paid.'],
  ['members of a chamber', 'House leaders left the U.S.', 'House=house', 'U.S.=usa'],
  ['an airline among others', 'She flew United Airlines and American before.'],
  ['a grandson', 'He left a grandson, Paris.'],
  [
    'from Washington',
    'WASHINGTON (AP) - The Senate met.',
    'WASHINGTON=washington',
    'AP=ap',
    'Senate=senate',
  ],
  ['a party in a state', 'He is from Austin, Texas, and a Republican.', 'Republican=republicans'],
  ['a court in a state', 'He is from Austin, Texas, and the Supreme Court met.'],
  [
    'a club by its last word',
    `${SPORT}Leeds United won. Then United left.`,
    'Leeds United=leeds',
    'United=leeds',
  ],
  ['which none is named by', `${SPORT}Then United left.`],
  [
    'two of them',
    `${SPORT}Leeds United beat Dundee United. Then United left.`,
    'Leeds United=leeds',
    'Dundee United=dundee-united',
  ],
  [
    'what is no club',
    `${SPORT}Cardiff City won. Then the City shrugged.`,
    'Cardiff City=cardiff-fc',
  ],
  [
    'whose owner has a team elsewhere',
    'In the league match he scored two goals before half-time. Leeds United, who have an owner of the Buccaneers, beat Juventus and Ajax in the Champions League. Then United left.',
    'Leeds United=leeds',
    'Juventus=juve',
    'Ajax=ajax',
    'United=leeds',
  ],
];

test.each(shorts)('%s', (_why, text, ...expected) => {
  expect(found(text)).toEqual(expected);
});
