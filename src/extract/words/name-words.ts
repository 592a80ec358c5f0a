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
  setOf(`Department Committee Council Party University College Institute Foundation Association Agency Bank Corporation Corp Corp. Inc Inc. Co Co. Company Group
  Ministry Commission Court Union Church School Hospital Center Centre Congress Parliament Assembly Bureau Office Administration Service Services Board Authority Federation League
  Alliance Organization Organisation Network Networks News Times Post Journal Press Tribune Herald Gazette Today Tonight Magazine Review Radio TV Television Police Army Navy Force Forces Guard Senate House
  Campaign Coalition Conference Fund Trust Society Club Team PAC Airlines Airways Motors Energy Holdings Partners LLC LLP Ltd Ltd. Media Studios Pictures Systems Technologies Industries
  Initiative Project Caucus Chamber Cabinet Treasury Corps Brigade Ministries Tribunal Air Exchange Brotherhood Academy Museum Library Laboratory Labs Globe Star Mail Telegraph Guardian Observer
  Sun Standard Chronicle Examiner Inquirer Register Dispatch Sentinel Bulletin Mirror Express Nations Crescent Insurance Securities Capital Consulting Associates Pharmaceuticals Broadcasting
  Workers Teamsters Veterans Democrats Republicans Conservatives Liberals Conservatory Embassy Consulate Palace Kremlin Pentagon Secretariat Directorate Reserve Bloc Monitor Watch Research Poll Survey`);

const ORGANISATIONS =
  setOf(`Twitter Facebook Google Amazon Apple Microsoft Boeing Airbus Uber Tesla Netflix Reuters Bloomberg Politico Breitbart Gallup Walmart Ford Toyota Volkswagen Siemens Shell Exxon
  ExxonMobil Chevron Pfizer Moderna AstraZeneca Huawei Samsung Sony Nokia Intel IBM Oracle Instagram YouTube TikTok WhatsApp Telegram WikiLeaks Wikileaks Congress Parliament Senate Pentagon Kremlin Bundestag
  Hamas Hezbollah Taliban Interpol Greenpeace Oxfam Unicef UNICEF Nato Nafta Medicare Medicaid Obamacare Univision Telemundo Newsmax Newsweek Forbes Fortune Vox Slate Axios Buzzfeed BuzzFeed HuffPost Gawker Mossad
  Knesset Duma Capitol Cabinet Treasury Downing Élysée Elysee Brexit Xinhua Tass TASS Sputnik Pravda Infowars Bombardier SNC-Lavalin Loblaws Shopify WestJet Enbridge TransCanada Suncor Postmedia Ipsos Nanos Leger Léger`);

const PLACE =
  setOf(`Street Avenue Road Park River Lake Mountain Mountains Island Islands Valley Beach County City State Building Tower Towers Hall Airport Bridge Square Boulevard Highway Bay Coast Sea Ocean Gulf
  Peninsula Province Region Territory Village Town Harbor Harbour Heights Hill Hills Hotel Plaza Stadium Arena Theater Theatre Cemetery Prison Jail Fort Port Creek Springs Falls Canyon Desert Forest Place Row Station Base`);

const TERM =
  setOf(`Act Bill Law Amendment War Award Awards Prize Day Week Month Year Games Cup Bowl Treaty Agreement Accord Accords Deal Plan Policy Constitution Report Paper Papers Book Show Movie Film Festival Olympics
  Election Elections Primary Caucuses Convention Debate Summit Program Programme Crisis Revolution Movement Rights Code Rule Rules Standards Doctrine Declaration Protocol Pact Charter Address Fair Parade Christmas
  Easter Ramadan Passover Thanksgiving Halloween Tuesday Monday Wednesday Thursday Friday Saturday Sunday Lives Matter Bible Quran Koran Christianity Islam Judaism Century Era Age Great Depression Holocaust Internet Web God Street`);

const PARTICLES = setOf(
  `de da do dos das del della di du des la le van von der den ter ten zu zum bin ibn al el bint y e and of in 't d' abu`,
);

const DATES = new Set(
  [...WEEKDAYS, ...MONTHS, ...dotted(SHORT_WEEKDAYS), ...dotted(SHORT_MONTHS)].map(
    (word) => word.charAt(0).toUpperCase() + word.slice(1),
  ),
);

const FUNCTION = new Set([
  ...PRONOUNS,
  ...SUBJECTS,
  ...DETERMINERS,
  ...AUXILIARIES,
  ...PREPOSITIONS,
  ...SUBORDINATORS,
  ...setOf(`but and or yet nor here him them us me mine yours theirs himself herself itself themselves not yes more much such
    other hundred millions then too also just only even still again ever never now today yesterday tomorrow tonight twice
    later earlier meanwhile however moreover furthermore either above beneath out according asked speaking instead indeed
    perhaps maybe rather quite very well let let's look see say says said get got go going come make take give want need
    think know believe hope wish imagine suppose remember consider thank thanks please sorry hello hey oh okay ok yeah
    nope wow really absolutely certainly clearly obviously exactly definitely probably possibly sometimes often always
    usually finally eventually recently currently previously originally initially given based including considering
    especially particularly mostly nearly almost everything something anybody anything nothing here's what's who's you'll`),
]);

const STARTERS =
  setOf(`article section chapter page paragraph figure table people men women children president minister officials critics experts police sources supporters voters analysts republican democratic democrat democrats republicans conservative conservatives liberal liberals
  election campaign government former new old good great big long high low black white young american americans ladies gentlemen photo image video watch read click piece related share advertisement updated published editor
  correction note update breaking exclusive opinion editorial analysis story continues file getty copyright ahead back part whatever first second third last next previous recent early late look see say get go come make take give
  want need think know believe hope wish thank sorry hello hey oh okay ok yeah nope wow god dear sir madam non anti pro ex vice co multi inter trans sub super mid self semi jews jewish muslim muslims christian christians catholic catholics
  hispanic hispanics latino latinos asian asians african-american african-americans islamist islamists indigenous islamic evangelical evangelicals protestant protestants socialist socialists communist communists marxist tory tories
  sunni shiite shia arab arabs kurd kurds gop lgbt tv pm am ceo ok dna fyi ps internet earth god thing things time times today money immigration trade health security climate taxes jobs education energy state federal north south east west northern southern eastern western
  photograph caption pictured question answer q a reporter interviewer host moderator audience applause laughter yes no`);

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
export const isStarter = (word: string): boolean => STARTERS.has(word.toLowerCase());
/** True for a word that is never part of a name except as a given name ("Will"), any case. */
export const isFunctionWord = (word: string): boolean =>
  FUNCTION.has(word.charCodeAt(0) > 96 ? word : word.toLowerCase());
