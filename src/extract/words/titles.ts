/**
 * The words that stand before a name, and those that describe somebody without one. Each list is data:
 * in order of the alphabet, which packs best: adding a title is one word, and a row in tests/extract/cast/cast.test.ts.
 */
import { type Gender, genderOfEach } from './gender.ts';
import { set } from './words.ts';

/** Forms of address. They say nothing but the gender, so they are no role. */
const ADDRESSES = genderOfEach({
  male: set('Mr Mr. Mister Messrs Sir Lord Monsieur Alhaji Shri'),
  female: set('Mrs Mrs. Ms Ms. Miss Madame Madam Mme Mme. Dame Lady Smt'),
  unknown: set('M. Dr Dr. Hon Hon. Comrade'),
});

/** Words whose form tells the gender of who bears them. */
const GENDERS = genderOfEach({
  male: set(`actor alderman anchorman archbishop assemblyman baron boy boyfriend brother businessman cameraman chairman congressman councilman count craftsman dad duke emperor
father fireman fisherman frontman gentleman grandfather grandson guy husband imam king lawman man monk nephew newspaperman ombudsman policeman pope prince rabbi
salesman showman son spokesman statesman stepfather uncle waiter widower`),
  female:
    set(`actress assemblywoman aunt baroness businesswoman chairwoman congresswoman councilwoman countess daughter duchess empress girl girlfriend granddaughter grandmother
heiress heroine hostess housewife lady mom mother mum niece nun policewoman princess queen saleswoman sister spokeswoman stateswoman stepmother waitress widow wife
woman`),
});

/** Head words of offices and callings that stand before a name, in lower case. */
const HEADS =
  set(`activist actor actress adm. administrator admiral adviser advisor advocate aide ald. alderman all-rounder ambassador analyst anchor archbishop architect artist
assemblyman assemblywoman attorney auditor aunt author ayatollah baroness billionaire bishop brother businessman businesswoman candidate capt. captain cardinal
center-back centre-back ceo cfo chair chairman chairperson chairwoman challenger chancellor chief cllr. cmdr. coach cofounder col. colonel columnist comedian
commander commissioner committeeman committeewoman comptroller congressman congresswoman const const. constable consultant contender controller coordinator corporal
correspondent coun coun. councillor councilman councilor councilwoman counsel cpl. cst. daughter dean defender delegate deputy det det. det.-const. det.-sgt. detective
director doctor dr. duchess duke economist editor elder emir emperor envoy epidemiologist executive father filmmaker fly-half founder front-runner frontrunner full-back
fullback gen. general goalkeeper gov gov. governor historian hopeful host husband imam incumbent insp. inspector journalist judge justice king lawmaker lawyer
leader left-back legislator lieutenant linebacker lt. m.p. magnate maj. major manager marshal mayor mep midfielder minister mla mna mogul mother mp mpp nominee
novelist officer ombudsman organizer owner pastor physician pope premier president prince princess principal prof. professor prosecutor psychologist pte. publisher
quarterback queen rabbi reeve rep rep. reporter representative reps. researcher rev. reverend right-back s.sgt. scientist scrum-half secretary selectman sen sen.
senator sens. sergeant sgt. sheik sheikh sheriff shortstop singer sister skipper sociologist solicitor son speaker spokesman spokesperson spokeswoman strategist striker
sultan superintendent supt. surgeon taoiseach treasurer tycoon tánaiste uncle undersecretary veteran warden wicketkeeper wife wing-back winger writer`);

/** Words inside an office, before or after its head word, in lower case. */
const MODIFIERS =
  set(`abc acting affairs agriculture air american and ap army assistant associate attorney bbc budget cabinet campaign canadian cbs chief chiefs cia city cnn co commerce
communications congressional conservative council county court crown defence defense democratic deputy digital district east economy education energy environment eu ex
executive family fbi federal finance financial fire first force foreign former fox general gop grand green health home homeland honorary house housing immigration
incoming independent indigenous industry intelligence interim interior joint junior justice labor labour lady lead liberal libertarian majority managing marine middle
minority national nato navy nbc ndp northern nsa operating opposition outgoing parliamentary party police policy political presidential press prime principal privy
provincial public regional republican retired safety science security senate senior shadow social special staff state supreme then tory trade transport transportation
treasury u.k. u.n. u.s. uk un union us vice vice-presidential white`);

/** Nouns for people in general: they describe, and never stand before a name as an office. Singular. */
const PEOPLE =
  set(`academic accountant ally american appellant applicant associate astronaut astronomer attendee authority backer banker barrister batsman biographer blogger boss
bowler boxer briton broadcaster bystander caller campaigner chaplain chef child choreographer civil-servant claimant classmate climber colleague
commentator complainant composer conservative convener convenor coroner cosmonaut counterpart cousin critic croat crowd curator customer cyclist dancer dane
defendant democrat demonstrator designer diplomat donor driver drummer easterner electrician employee engineer entrepreneur european expert explorer family fan
farmer fighter finn firefighter flatmate footballer forecaster friend goalie golfer graduate guru headmaster headmistress headteacher heckler hostage
illustrator immigrant industrialist influencer inmate insider interviewer investigator investor jockey juror keeper kid landlord landowner lecturer liberal
librarian listener local magistrate mathematician mechanic mediator member mentor midwife migrant militant moderator narrator native negotiator neighbor
neighbour neurosurgeon nurse observer oceanographer official oligarch operative opponent organiser paediatrician paramedic parent participant partner passenger
patient pediatrician pensioner people person petitioner philosopher photographer pilot plaintiff player playwright plumber podcaster poet pole police politician
pollster predecessor prefect presenter priest protester pundit pupil questioner rapper rapporteur reader rebel referee refugee regulator relative republican
resident respondent rival rookie roommate runner scholar scot screenwriter sculptor serb servant shopper soldier sommelier source spaniard specialist sprinter
staffer statistician stockbroker student successor supporter survivor suspect swede swimmer teacher teammate teenager tenant theologian trader trainer turk
umpire user vicar victim viewer voter westerner whistleblower witness worker youngster`);

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
export const isTitle = (word: string): boolean =>
  HEADS.has(word.toLowerCase().replace(/^(?:co|ex|vice|sub)-/, ''));

/** True for a word that can stand inside an office: "Prime", "Foreign", "House". */
export const isTitleModifier = (word: string): boolean => MODIFIERS.has(word.toLowerCase());

/** True for a noun that means somebody, in the singular or plural: "officials", "chairwoman". */
export function isPersonNoun(word: string): boolean {
  const singular = singularOf(word.toLowerCase());
  return (
    PEOPLE.has(singular) ||
    HEADS.has(singular) ||
    (singular.endsWith('ist') && /\w{3}[^ls]ist$/.test(singular)) ||
    wordGender(singular) !== 'unknown'
  );
}

/** True where the noun means several people: "officials", "authorities", "men". */
export const isPlural = (word: string): boolean => {
  const lower = word.toLowerCase();
  return (
    /^(?:people|police|others?|some|many|most|several|few|both|half)$/.test(lower) ||
    (isPersonNoun(lower) && singularOf(lower) !== lower)
  );
};

/** The singular of a noun for people, in lower case: "Ministers" → "minister". */
export const personSingular = (word: string): string => singularOf(word.toLowerCase());
