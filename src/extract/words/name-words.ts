/**
 * Words that decide what a run of capitals is: parts of organisations' names, of places' names, particles of
 * surnames, and words that are capitalised for other reasons. Adding one is one word here, and a row in
 * tests/extract/cast/kinds.test.ts.
 */
import { dotted, MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from './days.ts';
import {
  AUXILIARIES,
  capitalised,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  SUBJECTS,
  SUBORDINATORS,
  set,
} from './words.ts';

const capitals = (words: string) => new Set(capitalised(words));

const ORGANISATION =
  capitals(`academy administration agency air airlines airways alliance army assembly associates association authority bank bloc board brigade broadcasting brotherhood
bulletin bureau cabinet campaign capital caucus center centre chamber chronicle church club co co. coalition college commission committee company conference
congress conservatives conservatory consulate consulting corp corp. corporation corps council court crescent democrats department directorate dispatch electric
embassy energy examiner exchange express federation force forces foundation fund gazette globe group guard guardian herald holdings hospital house inc inc.
industries initiative inquirer institute insurance journal kremlin lLC lLP laboratory labs league liberals library lines ltd ltd. magazine mail markets media
ministries ministry mirror monitor motors museum nations navy network networks news observer office organisation organization pAC palace parliament partners
party pentagon pharmaceuticals pictures police poll post press project radio register republicans research reserve review school secretariat securities senate
sentinel service services society standard star studios sun survey systems tV team teamsters technologies telegraph television times today tonight treasury
tribunal tribune trust union university veterans watch workers`);

const ORGANISATIONS =
  capitals(`airbus amazon apple astraZeneca axios bloomberg boeing bombardier breitbart bundestag buzzFeed buzzfeed capitol chevron downing duma elysee enbridge exxon
exxonMobil facebook forbes ford fortune gallup gawker google greenpeace hamas hezbollah huawei huffPost iBM infowars instagram intel interpol ipsos knesset
leger loblaws léger medicaid medicare microsoft moderna mossad nafta nanos nato netflix newsmax newsweek nokia obamacare oracle oxfam pfizer politico postmedia
pravda reuters sNC-Lavalin samsung shell shopify siemens slate sony sputnik suncor tASS taliban tass telegram telemundo tesla tikTok toyota transCanada twitter
uNICEF uber unicef univision volkswagen vox walmart westJet whatsApp wikiLeaks wikileaks xinhua youTube élysée`);

const PLACE =
  capitals(`airport arena avenue base bay beach boulevard bridge building canyon cemetery city coast county creek desert falls forest fort gulf hall harbor harbour heights highway
hill hills hotel island islands jail lake mountain mountains ocean park peninsula place plaza port prison province region river road row sea springs square stadium
state station street territory theater theatre tower towers town valley village`);

const TERM =
  capitals(`accord accords act address age agreement amendment award awards bible bill book bowl caucuses century charter christianity christmas code constitution
convention crisis cup day deal debate declaration depression doctrine easter election elections era fair festival film friday games god great halloween
holocaust internet islam judaism koran law lives matter monday month movement movie olympics order pact paper papers parade passover plan policy primary prize
program programme protocol quran ramadan report revolution rights rule rules saturday show standards street summit sunday thanksgiving thursday treaty tuesday
war web wednesday week year`);

const PARTICLES = set(
  `de da do dos das del della di du des la le van von der den ter ten zu zum bin ibn al el bint y e and of in 't d' abu`,
);

const DATES = new Set(
  capitalised(
    [...WEEKDAYS, ...MONTHS, ...dotted(SHORT_WEEKDAYS), ...dotted(SHORT_MONTHS)].join(' '),
  ),
);

/** Function words that open sentences and headlines as well. */
const BOTH = set(
  `ask believe come get give go hello hey hope know look make meet need nope oh ok okay say see sorry take tell thank think today want wish wow yeah yes`,
);

const FUNCTION = new Set([
  ...PRONOUNS,
  ...SUBJECTS,
  ...DETERMINERS,
  ...AUXILIARIES,
  ...PREPOSITIONS,
  ...SUBORDINATORS,
  ...BOTH,
  ...set(`above according again almost also always and anybody anything asked based beneath but clearly consider considering earlier either even ever everything exactly
finally furthermore given going got here here's herself him himself however hundred imagine including indeed instead itself just later let let's maybe me meanwhile
millions mine more moreover mostly much nearly never nor not nothing now often only or other out perhaps please possibly probably quite rather really recently
remember said says something sometimes speaking still such suppose thanks theirs them themselves then tomorrow tonight too twice us usually very well what's who's
yesterday yet you'll yours`),
]);

const STARTERS = new Set([
  ...BOTH,
  ...set(`a advertisement african-american ahead am american analysis analysts answer anti applause arab article asian audience back big black breaking campaign caption
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
/** True for an organisation known by one word that is no part of others' names: "Reuters". */
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
