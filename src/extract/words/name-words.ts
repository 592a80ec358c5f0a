/**
 * Words that decide what a run of capitals is: parts of organisations' names, of places' names, particles of
 * surnames, and words that are capitalised for other reasons. Adding one is one word here, and a row in
 * tests/extract/cast/cast.test.ts.
 */
import { dotted, MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from './days.ts';
import {
  AUXILIARIES,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  SUBJECTS,
  SUBORDINATORS,
} from './words.ts';

const setOf = (words: string) => new Set(words.split(/\s+/));

const ORGANISATION =
  setOf(`Academy Administration Agency Air Airlines Airways Alliance Army Assembly Associates Association Authority Bank Bloc Board Brigade Broadcasting Brotherhood Bulletin
Bureau Cabinet Campaign Capital Caucus Center Centre Chamber Chronicle Church Club Co Co. Coalition College Commission Committee Company Conference Congress
Conservatives Conservatory Consulate Consulting Corp Corp. Corporation Corps Council Court Crescent Democrats Department Directorate Dispatch Embassy Energy Examiner
Exchange Express Federation Force Forces Foundation Fund Gazette Globe Group Guard Guardian Herald Holdings Hospital House Inc Inc. Industries Initiative Inquirer
Institute Insurance Journal Kremlin LLC LLP Laboratory Labs League Liberals Library Ltd Ltd. Magazine Mail Media Ministries Ministry Mirror Monitor Motors Museum
Nations Navy Network Networks News Observer Office Organisation Organization PAC Palace Parliament Partners Party Pentagon Pharmaceuticals Pictures Police Poll Post
Press Project Radio Register Republicans Research Reserve Review School Secretariat Securities Senate Sentinel Service Services Society Standard Star Studios Sun Survey
Systems TV Team Teamsters Technologies Telegraph Television Times Today Tonight Treasury Tribunal Tribune Trust Union University Veterans Watch Workers`);

const ORGANISATIONS =
  setOf(`Airbus Amazon Apple AstraZeneca Axios Bloomberg Boeing Bombardier Breitbart Bundestag BuzzFeed Buzzfeed Cabinet Capitol Chevron Congress Downing Duma Elysee
Enbridge Exxon ExxonMobil Facebook Forbes Ford Fortune Gallup Gawker Google Greenpeace Hamas Hezbollah Huawei HuffPost IBM Infowars Instagram Intel Interpol Ipsos
Knesset Kremlin Leger Loblaws Léger Medicaid Medicare Microsoft Moderna Mossad Nafta Nanos Nato Netflix Newsmax Newsweek Nokia Obamacare Oracle Oxfam Parliament
Pentagon Pfizer Politico Postmedia Pravda Reuters SNC-Lavalin Samsung Senate Shell Shopify Siemens Slate Sony Sputnik Suncor TASS Taliban Tass Telegram Telemundo Tesla
TikTok Toyota TransCanada Treasury Twitter UNICEF Uber Unicef Univision Volkswagen Vox Walmart WestJet WhatsApp WikiLeaks Wikileaks Xinhua YouTube Élysée`);

const PLACE =
  setOf(`Airport Arena Avenue Base Bay Beach Boulevard Bridge Building Canyon Cemetery City Coast County Creek Desert Falls Forest Fort Gulf Hall Harbor Harbour Heights Highway
Hill Hills Hotel Island Islands Jail Lake Mountain Mountains Ocean Park Peninsula Place Plaza Port Prison Province Region River Road Row Sea Springs Square Stadium
State Station Street Territory Theater Theatre Tower Towers Town Valley Village`);

const TERM =
  setOf(`Accord Accords Act Address Age Agreement Amendment Award Awards Bible Bill Book Bowl Caucuses Century Charter Christianity Christmas Code Constitution Convention Crisis
Cup Day Deal Debate Declaration Depression Doctrine Easter Election Elections Era Fair Festival Film Friday Games God Great Halloween Holocaust Internet Islam Judaism
Koran Law Lives Matter Monday Month Movement Movie Olympics Pact Paper Papers Parade Passover Plan Policy Primary Prize Program Programme Protocol Quran Ramadan Report
Revolution Rights Rule Rules Saturday Show Standards Street Summit Sunday Thanksgiving Thursday Treaty Tuesday War Web Wednesday Week Year`);

const PARTICLES = setOf(
  `de da do dos das del della di du des la le van von der den ter ten zu zum bin ibn al el bint y e and of in 't d' abu`,
);

const DATES = new Set(
  [...WEEKDAYS, ...MONTHS, ...dotted(SHORT_WEEKDAYS), ...dotted(SHORT_MONTHS)].map(
    (word) => word.charAt(0).toUpperCase() + word.slice(1),
  ),
);

/** Function words that open sentences and headlines as well. */
const BOTH = setOf(
  `believe come get give go hello hey hope know look make need nope oh ok okay say see sorry take thank think today want wish wow yeah yes`,
);

const FUNCTION = new Set([
  ...PRONOUNS,
  ...SUBJECTS,
  ...DETERMINERS,
  ...AUXILIARIES,
  ...PREPOSITIONS,
  ...SUBORDINATORS,
  ...BOTH,
  ...setOf(`above according again almost also always and anybody anything asked based beneath but clearly consider considering earlier either even ever everything exactly
finally furthermore given going got here here's herself him himself however hundred imagine including indeed instead itself just later let let's maybe me meanwhile
millions mine more moreover mostly much nearly never nor not nothing now often only or other out perhaps please possibly probably quite rather really recently
remember said says something sometimes speaking still such suppose thanks theirs them themselves then tomorrow tonight too twice us usually very well what's who's
yesterday yet you'll yours`),
]);

const STARTERS = new Set([
  ...BOTH,
  ...setOf(`a advertisement african-american ahead am american analysis analysts answer anti applause arab article asian audience back big black breaking campaign caption
catholic ceo chapter children christian click climate co communist conservative continues copyright correction critics dear democrat democratic dna early earth east
eastern editor editorial education election energy evangelical ex exclusive experts federal figure file first former fyi gentlemen getty god good gop government
great health high hispanic host image immigration indigenous inter internet interviewer islamic islamist jewish jews jobs kurd ladies last late latino laughter lgbt
liberal long low madam marxist men mid minister moderator money multi muslim new next no non north northern note officials old opinion page paragraph part people
photo photograph pictured piece pm police president previous pro protestant ps published q question read recent related reporter republican second section security
self semi share shia shiite sir socialist sources south southern state story sub sunni super supporters table taxes thing third time tories tory trade trans tv
update updated vice video voters watch west western whatever white women young`),
]);

/** True for a word that makes the run an organisation: "State Department". */
export const isOrganisationWord = (word: string): boolean => ORGANISATION.has(word);
/** True for an organisation known by one word: "Reuters", "Congress". */
export const isOrganisation = (word: string): boolean => ORGANISATIONS.has(word);
/** True for a word that makes the run a place: "Wall Street", "Hudson River". */
export const isPlaceWord = (word: string): boolean => PLACE.has(word);
/** True for a word that makes the run a thing: an act, a war, a day. */
export const isTermWord = (word: string): boolean => TERM.has(word);
/** True for a small word inside a surname: "von der Leyen". */
export const isParticle = (word: string): boolean => PARTICLES.has(word);
/** True for a day of the week or a month, short forms included. */
export const isDateWord = (word: string): boolean => DATES.has(word);
/** True for a word that is no name standing alone, though it may be part of one: "New", any case. */
export const isStarter = (word: string): boolean => {
  const lower = word.toLowerCase();
  return STARTERS.has(lower) || (lower.endsWith('s') && STARTERS.has(lower.slice(0, -1)));
};
/** Names in -ly are no longer. */
const LONGEST_NAME = 8;

/** True for a word that is never part of a name except as a given name ("Will"), any case. */
export const isFunctionWord = (word: string): boolean =>
  FUNCTION.has(word.charCodeAt(0) > 96 ? word : word.toLowerCase()) ||
  (word.length > LONGEST_NAME && /ly$/i.test(word));
