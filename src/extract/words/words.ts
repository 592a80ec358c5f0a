/** Closed classes of English words, in lower case: what tells a phrase's beginning and end. */
import { dotted, MONTHS, NUMBERS, SHORT_MONTHS, WEEKDAYS } from './days.ts';

/** The words of a list. */
export const set = (words: string): Set<string> => new Set(words.split(/\s+/));

/** A word with its capital. */
export const withCapital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The words of a list in small letters, which packs better, each with its capital: "new york" → "New", "York". */
export const capitalised = (words: string): string[] => [...set(words)].map(withCapital);

export const PRONOUNS = set(
  'he she they it we i you who there this that these those one everyone everybody nobody somebody someone anyone others some many most few both all none neither each several',
);
export const SUBJECTS = new Set([
  ...'he she they it we i you there'
    .split(' ')
    .flatMap((word) => ['', "'s", "'d", "'ll", "'re", "'ve", "'m"].map((end) => word + end)),
  ...set("that's nobody everyone everybody"),
]);
export const OBJECTS = set(
  'aides associates attendees colleagues congress critics delegates donors friends her herself him himself investigators investors itself journalists lawmakers listeners me members officials people police readers reporters senators students supporters them themselves us viewers voters you',
);
export const DETERMINERS = new Set([
  ...set(
    'the a an this that these those his her their its our my your some any every each no another several many most both dozens hundreds thousands',
  ),
  ...NUMBERS.slice(2),
]);
export const POSSESSIVES = set('his her their its our my your');
/** Verbs, and what they are with "not": "is", "isn't". */
const negated = (words: string) => words.split(' ').flatMap((word) => [word, `${word}n't`]);
export const MODALS = new Set([
  ...negated('will would can could may might must shall should'),
  ...set("won't can't cannot"),
]);
const ARE = [...negated('is are was were'), ...set('be been being am')];
export const AUXILIARIES = new Set([
  ...MODALS,
  ...ARE,
  ...negated('has have had do does did'),
  'having',
]);
export const BE = new Set([...ARE, ...set("he's she's it's they're 's got get gets getting")]);
export const PREPOSITIONS = set(
  'of in on at by for with from to into onto about against during after before since until till through throughout over under between among amid across around near despite without within along behind beyond beside besides toward towards upon via per following regarding concerning outside inside like unlike than as off down up',
);
export const SUBORDINATORS = set(
  'that which who whom whose when while whilst where whereas because although though if unless whether how why what as after before since until once so',
);
export const COORDINATORS = set('and but or nor yet so plus');
export const DAYS = new Set([...WEEKDAYS, ...set('mondays today yesterday tonight tomorrow')]);
export const TIMES = new Set([
  ...DAYS,
  ...WEEKDAYS.map((day) => `${day}'s`),
  ...MONTHS,
  ...SHORT_MONTHS,
  ...dotted(SHORT_MONTHS),
  ...set(
    'morning afternoon evening night day week weekend month year years ago last earlier later late early this next recently previously afterward afterwards overnight',
  ),
]);
const ADVERBS = set(
  'again all already also always earlier even ever first further herself himself instead just later long never not now often once only rather since soon still themselves then therefore thus too twice yet',
);
/** Where, or with what, somebody speaks: "in an interview", "at a rally". */
export const OCCASIONS = set(
  'interview speech statement tweet rally debate video letter email e-mail post message op-ed column memo appearance hearing conference briefing address call event meeting ceremony',
);
/** Words that begin a sentence far more often than they go on after an abbreviation. */
export const STARTERS = new Set([
  ...POSSESSIVES,
  ...COORDINATORS,
  ...SUBORDINATORS,
  ...set(
    'the a an this these those he she they it we i you there here in on at by for with from to still also however meanwhile not no all some many most both each every another other others asked according mr. mrs. ms. sen. rep. gov. president',
  ),
]);
/** Words that end no noun phrase that speaks. */
export const NOT_SPEAKERS = set(
  'but then to not of be and or a an the by with for in on at from as is was are were been being what how why when where if whether because so no',
);
/** Endings of words that describe rather than name: adverbs in -ly that are nouns, adjectives or names. */
const NOT_ADVERBS = set(
  'anomaly apply assembly billy comply daily deadly early elderly emily family friendly imply italy kelly likely molly monthly multiply orderly rally reilly reply sally supply tally weekly',
);

/** True for an adverb, as far as its form tells. */
export const isAdverb = (lower: string): boolean =>
  ADVERBS.has(lower) || (lower.length > 4 && lower.endsWith('ly') && !NOT_ADVERBS.has(lower));

/** Pasts that do not end in -ed, of common verbs that do not report. */
const IRREGULAR = set(
  'died lied held went made took gave came got left met won lost put saw found knew thought felt began became led ran sent spent spoke stood built bought brought caught fought fell grew heard kept paid sold sat chose drew drove flew forgot hid hit hurt laid lay meant rose shook slept stole swore taught threw understood woke wore withdrew broke dealt beat cut set let quit sang sank struck swept sought forecast used owed',
);

/** True for a verb in the past, as far as its form tells: one that does not report, or any in -ed. */
export const isPast = (lower: string): boolean =>
  IRREGULAR.has(lower) || (lower.length > 4 && lower.endsWith('ed'));

/** True for a verb that has its subject before it: in the past, or one that helps another. */
export const isTensed = (lower: string): boolean => AUXILIARIES.has(lower) || isPast(lower);
