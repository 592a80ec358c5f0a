/**
 * The words that stand before a name, and those that describe somebody without one. Each list is data:
 * adding a title is one word, and a row in tests/extract/cast/cast.test.ts.
 */
import type { Gender } from './gender.ts';

const setOf = (words: string) => new Set(words.split(/\s+/));

/** Forms of address. They say nothing but the gender, so they are no role. */
const ADDRESSES = new Map<string, Gender>(
  Object.entries({
    Mr: 'male',
    'Mr.': 'male',
    Mister: 'male',
    Messrs: 'male',
    Sir: 'male',
    Lord: 'male',
    Monsieur: 'male',
    'M.': 'unknown',
    Mrs: 'female',
    'Mrs.': 'female',
    Ms: 'female',
    'Ms.': 'female',
    Miss: 'female',
    Madame: 'female',
    Madam: 'female',
    'Mme.': 'female',
    Mme: 'female',
    Dame: 'female',
    Lady: 'female',
    Dr: 'unknown',
    'Dr.': 'unknown',
  }),
);

/** Words whose form tells the gender of who bears them. */
const GENDERED: [Gender, Set<string>][] = [
  [
    'male',
    setOf(`chairman congressman spokesman businessman councilman assemblyman alderman king prince duke father son brother husband
    uncle actor waiter policeman salesman nephew grandfather grandson widower boyfriend man boy gentleman pope archbishop imam count baron emperor monk anchorman
    cameraman fireman fisherman lawman newspaperman statesman stepfather dad guy frontman showman craftsman ombudsman rabbi`),
  ],
  [
    'female',
    setOf(`chairwoman congresswoman spokeswoman businesswoman councilwoman assemblywoman queen princess duchess mother daughter sister
    wife aunt actress waitress policewoman niece grandmother granddaughter widow girlfriend woman girl lady baroness countess empress nun heiress hostess
    saleswoman stateswoman stepmother mom mum housewife heroine`),
  ],
];
const GENDERS = new Map(
  GENDERED.flatMap(([gender, words]) => [...words].map((word): [string, Gender] => [word, gender])),
);

/** Head words of offices and callings that stand before a name, in lower case. */
const HEADS =
  setOf(`president minister chancellor secretary senator sen. sen representative rep. rep reps. sens. congressman congresswoman governor gov. gov
  gen. general lt. col. colonel captain capt. major sgt. sergeant const. cst. const insp. supt. cpl. det. det det.-sgt. det.-const. s.sgt. pte. ald. coun. coun cllr. hon. elder reeve marshal admiral adm. maj. cmdr. commander lieutenant corporal officer chief director
  chairman chairwoman chair chairperson speaker leader premier mayor councillor councilor councilman councilwoman committeeman committeewoman selectman alderman commissioner ambassador envoy
  spokesman spokeswoman spokesperson adviser advisor aide manager strategist consultant analyst economist historian professor prof. dean
  judge justice attorney lawyer prosecutor solicitor counsel sheriff deputy detective inspector constable superintendent undersecretary
  king queen prince princess duke duchess emperor pope cardinal archbishop bishop father rev. reverend pastor rabbi imam ayatollah sheikh sheik emir sultan baroness
  candidate nominee hopeful frontrunner front-runner contender challenger incumbent assemblyman assemblywoman lawmaker legislator delegate mp m.p. mep mpp mna mla ms. dr. doctor
  ceo cfo taoiseach tánaiste founder co-founder cofounder owner chairman executive editor publisher author writer columnist journalist reporter correspondent anchor host
  striker midfielder defender winger full-back fullback centre-back center-back left-back right-back wing-back fly-half scrum-half wicketkeeper all-rounder
  skipper linebacker shortstop
  coach goalkeeper captain quarterback actor actress singer director comedian filmmaker novelist artist architect activist advocate
  scientist researcher epidemiologist physician surgeon psychologist sociologist veteran businessman businesswoman billionaire magnate tycoon mogul
  treasurer auditor comptroller controller ombudsman coordinator administrator organizer principal warden
  brother sister mother father son daughter wife husband uncle aunt`);

/** Words inside an office, before or after its head word, in lower case. */
const MODIFIERS =
  setOf(`prime vice deputy foreign finance defense defence interior health education labor labour justice trade environment energy transport transportation
  treasury agriculture commerce housing homeland immigration state house senate parliamentary congressional presidential
  vice-presidential majority minority chief executive attorney general former ex then acting assistant associate senior junior interim outgoing incoming national security press
  campaign communications policy political democratic republican conservative liberal labour ndp gop tory green independent libertarian white army navy air force marine
  supreme court police fire city council county district federal regional provincial opposition party union intelligence affairs public safety first lady special retired
  middle east economy budget home shadow cabinet indigenous northern social family digital industry science opposition managing operating financial crown grand staff joint chiefs
  co honorary lead principal privy and u.s. us u.k. uk eu nato un u.n. american canadian fbi cia nsa ap cnn bbc nbc abc cbs fox`);

/** Nouns for people in general: they describe, and never stand before a name as an office. Singular. */
const PEOPLE =
  setOf(`official source expert critic witness observer person people diplomat insider supporter opponent voter resident neighbour neighbor friend colleague relative
  parent teacher student worker employee staffer operative donor backer protester demonstrator participant member survivor victim patient nurse passenger
  customer user reader viewer listener farmer investor trader banker pollster forecaster specialist academic scholar politician republican democrat conservative
  liberal civil-servant servant police authority authorities investigator regulator lobbyist attendee organiser soldier fighter rebel militant refugee migrant
  immigrant ally associate commentator pundit blogger broadcaster partner tenant landlord shopper driver pilot player fan narrator caller moderator interviewer
  questioner heckler bystander suspect defendant plaintiff juror child kid family families crowd european american briton westerner easterner native local
  neurosurgeon engineer physicist keeper batsman bowler golfer swimmer runner sprinter cyclist boxer boss footballer teenager youngster prefect rapporteur guru
  petitioner complainant respondent applicant claimant appellant convener convenor mediator chef photographer poet playwright composer pianist violinist
  guitarist drummer rapper dancer choreographer sculptor designer presenter sommelier barrister jockey referee umpire trainer therapist midwife pensioner
  plumber electrician mechanic beekeeper firefighter paramedic climber explorer astronaut cosmonaut lecturer headteacher headmaster headmistress librarian
  curator archivist botanist astronomer chemist mathematician statistician paediatrician pediatrician psychiatrist dentist pharmacist philosopher theologian
  linguist oceanographer whistleblower philanthropist accountant entrepreneur industrialist oligarch magistrate coroner vicar chaplain screenwriter dramatist
  essayist satirist cartoonist illustrator podcaster influencer stockbroker predecessor successor rival counterpart mentor biographer classmate teammate
  flatmate negotiator publicist neuroscientist campaigner landowner swede dane finn pole turk spaniard
  scot serb croat`);

const singularOf = (word: string): string => {
  if (PEOPLE.has(word) || HEADS.has(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('s')) return word.slice(0, -1);
  return word.endsWith('men') ? `${word.slice(0, -3)}man` : word;
};

/** The gender a form of address tells, or undefined where the word is none: "Mrs." → female. */
export const addressGender = (word: string): Gender | undefined => ADDRESSES.get(word);

/** The gender a title or description tells: "chairwoman" → female, "president" → unknown. */
export const wordGender = (word: string): Gender => GENDERS.get(word) ?? 'unknown';

/** True for the head word of an office or calling, any case: "President", "spokesman". */
export const isTitle = (word: string): boolean => {
  const lower = word.toLowerCase();
  return (
    HEADS.has(lower) ||
    (lower.includes('-') && HEADS.has(lower.replace(/^(?:co|ex|vice|sub)-/, '')))
  );
};

/** True for a word that can stand inside an office: "Prime", "Foreign", "House". */
export const isTitleModifier = (word: string): boolean => MODIFIERS.has(word.toLowerCase());

/** True for a noun that means somebody, in the singular or plural: "officials", "chairwoman". */
export function isPersonNoun(word: string): boolean {
  const singular = singularOf(word.toLowerCase());
  return (
    PEOPLE.has(singular) ||
    HEADS.has(singular) ||
    singular.endsWith('ologist') ||
    wordGender(singular) !== 'unknown'
  );
}

/** True where the noun means several people: "officials", "authorities", "men". */
export const isPlural = (word: string): boolean => {
  const lower = word.toLowerCase();
  return (
    /^(?:people|police|others?|some|many|most|several|few|both|half|authorities|families)$/.test(
      lower,
    ) ||
    (isPersonNoun(lower) && singularOf(lower) !== lower)
  );
};

/** The singular of a noun for people, in lower case: "Ministers" → "minister". */
export const personSingular = (word: string): string => singularOf(word.toLowerCase());
