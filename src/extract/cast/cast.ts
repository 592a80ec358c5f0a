/** Who and what an article names: every name gathered under the fullest one it uses. */
import type { CastMember, EntityKind, Span } from '../../model.ts';
import type { Gender } from '../words/gender.ts';
import { givenName } from '../words/given-names.ts';
import { isDateWord, isOrganisationWord } from '../words/name-words.ts';
import { isPersonNoun } from '../words/titles.ts';
import { type Token, tokensOf } from '../words/tokens.ts';
import { set } from '../words/words.ts';
import { acronymAfter } from './acronyms.ts';
import { runsOf } from './capitals.ts';
import type { Draft } from './draft.ts';
import { Gathering } from './gathering.ts';
import { headlinesOf } from './headlines.ts';
import { officeAround } from './offices.ts';
import { withoutOpeners } from './openers.ts';
import {
  apposition,
  appositionBefore,
  descriptionBefore,
  isIntroduced,
  isObject,
} from './roles.ts';
import { type Segment, segmentsOf } from './segments.ts';

/** A member of the cast, with what pronouns may refer to it by. */
export interface CastEntry extends CastMember {
  gender: Gender;
  /** True for a name that several people bear, where the text does not tell which of them it means. */
  isShared: boolean;
}

/** Everybody and everything the article names; each member's mentions sorted by offset. */
export type Cast = CastEntry[];

const SAYS = set(
  'said says say told tells added adds wrote writes tweeted tweets argued argues warned warns claimed claims noted notes asked asks replied insisted explained called',
);
/** What two words or more do that name a person; "Honda has lost", "Steel is expensive" name none. */
const DOES = set('has had was is will would did does');

/** What only people do; "Vantix Energy announced" names nobody. */
const ONLY_PEOPLE = set(
  'recalled recalls remembered remembers laughed laughs smiled smiles shrugged shrugs nodded nods grinned sighed sighs muttered whispered joked jokes quipped grew studied married retired died resigned lives believes thinks thought knew felt feels hopes wept',
);
/** How far behind a subject, in tokens, the next sentence may begin. */
const NEXT_SENTENCE = 40;

/** True where the next sentence goes on with "He" or "She" and this one, the segment first, names nobody else. */
function goesOnWithPronoun(tokens: Token[], to: number): boolean {
  for (let at = to; at < to + NEXT_SENTENCE; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'break' || token.kind === 'mark') return false;
    if (token.kind === 'word' && token.capital) return false;
    if (token.lower !== '.') continue;
    let next = at + 1;
    // "… a report. “Streets can be lively,” she wrote.": behind the marks.
    if (tokens[next]?.kind === 'mark')
      for (let end = next + 1; end < next + NEXT_SENTENCE && next === at + 1; end++)
        if (tokens[end]?.kind === 'mark' && tokens[end + 1]?.kind === 'word') next = end + 1;
    return tokens[next]?.lower === 'he' || tokens[next]?.lower === 'she';
  }
  return false;
}

/** How sure the text makes us that words of unknown kind name a person. */
function isPersonHere(text: string, tokens: Token[], segment: Segment): boolean {
  const { from, to, possessive, initial } = segment;
  const before = tokens[from - 1]?.lower ?? '';
  const after = tokens[to]?.lower ?? '';
  if (/^(?:the|an?|in|near|from|at)$/.test(before)) return false;
  if (isPersonNoun(before) && !initial) return true;
  if (after === 'who' || after === 'whose') return true;
  // “…,” said Feargal Dunne; the chief negotiator, Dalia Ben-Ari, …
  if (before === 'said' && segment.words.length > 1) return true;
  // "a former engineer named Renata Voss".
  const noun = tokens[from - 2]?.lower ?? '';
  if (before === 'named' && segment.words.length > 1 && isPersonNoun(noun)) return true;
  // "…,” said one neighbour, Kari Moe.", "One, Kari Moe, said".
  const isSomebody = isPersonNoun(noun) || /^(?:one|another)$/.test(noun);
  const isBeside = before === ',' && /^[,.]$/.test(after) && isSomebody;
  if (isBeside && !isObject(tokens, from - 2)) return true;
  if (before === ',' && segment.words.length > 1 && !possessive && isIntroduced(tokens, segment))
    return true;
  if (after === ',') {
    const next = tokens[to + 1]?.lower ?? '';
    if (before === ',' && SAYS.has(next)) return true;
    return /^(?:\d\d|who|whose)$/.test(next) || apposition(text, tokens, segment) !== '';
  }
  if (possessive) return false;
  const isLong = segment.words.length > 1;
  if (isLong && initial && goesOnWithPronoun(tokens, to)) return true;
  // "Trump and Putin will meet".
  if (DOES.has(after)) return isLong || before === 'and';
  return SAYS.has(after) || (isLong && ONLY_PEOPLE.has(after));
}

/** Which of the segments' words the text also writes small: no names, then. */
function smallWords(tokens: Token[], segments: Segment[]): Set<string> {
  const asked = new Set<string>();
  /** The letters they begin with, so that most tokens need no more than a look at theirs. */
  const letters = new Uint8Array(256);
  for (const { words } of segments) {
    const lower = words[0]?.toLowerCase() ?? '';
    asked.add(lower);
    letters[lower.charCodeAt(0) & 255] = 1;
  }
  const common = new Set<string>();
  if (asked.size === 0) return common;
  for (let at = 0; at < tokens.length; at++) {
    const { capital, lower } = tokens[at] as Token;
    if (!capital && letters[lower.charCodeAt(0) & 255] === 1 && asked.has(lower)) common.add(lower);
  }
  return common;
}

/** Names of one word that are nobody's in full: kept where the text shows that they are names. */
function keepsSingle(
  text: string,
  tokens: Token[],
  segment: Segment,
  common: Set<string>,
): boolean {
  const [word = ''] = segment.words;
  if (word.length < 3 || isDateWord(word)) return false;
  if (isPersonNoun(word) || /(?:ly|ing|ings)$/.test(word)) return false;
  if (!segment.initial) return !common.has(word.toLowerCase());
  if (common.has(word.toLowerCase())) return false;
  const next = tokens[segment.to]?.lower ?? '';
  return segment.possessive || SAYS.has(next) || isPersonHere(text, tokens, segment);
}

const PLACED = /^(?:in|of|at|near|from|to|outside|across)$/;

const surnameOnly = (kind: EntityKind | 'single' | 'several') =>
  kind === 'single' || kind === 'several';

/** True for a company or place of one word that stands as a person's name would: "Ford left", "Jordan said". */
function mayBeSurname(tokens: Token[], { kind, words, from, to, possessive }: Segment): boolean {
  if (words.length > 1 || kind === 'term' || /^\p{Lu}+$/u.test(words[0] ?? '')) return false;
  const before = tokens[from - 1]?.lower ?? '';
  if (kind === 'organisation') return before !== 'the' && before !== 'at';
  return (
    !PLACED.test(before) &&
    (possessive || SAYS.has(tokens[to]?.lower ?? '') || DOES.has(tokens[to]?.lower ?? ''))
  );
}

/** True for what may be short for a fuller name: one word, or "Mr. Le Drian". */
const isShort = ({ kind, words, title, gender }: Segment) =>
  kind === 'single' ||
  (kind === 'person' &&
    (words.length === 1 ||
      ((title !== '' || gender !== 'unknown') && givenName(words[0] ?? '') === undefined)));

/** The segments, "LEE" being no acronym where the article names an "Ann Lee". */
function namesInCapitals(segments: Segment[]): Segment[] {
  const inCapitals = ({ kind, words }: Segment) => kind === 'organisation' && words.length === 1;
  if (!segments.some(inCapitals)) return segments;
  const surnames = new Set<string>();
  for (const { kind, words } of segments)
    if (kind === 'person' && words.length > 1) surnames.add(words.at(-1)?.toUpperCase() ?? '');
  return segments.map((segment): Segment => {
    const isName = inCapitals(segment) && surnames.has(segment.words[0] ?? '');
    return isName ? { ...segment, kind: 'single' } : segment;
  });
}

/** The cast of an article, in order of first mention. */
export function castOf(text: string, tokens: Token[] = tokensOf(text)): Cast {
  const headlines = headlinesOf(tokens);
  let headline = 0;
  const segments = namesInCapitals(
    withoutOpeners(
      tokens,
      runsOf(text, tokens)
        .filter(({ from }) => {
          while ((headlines[headline]?.to ?? Number.MAX_VALUE) <= from) headline++;
          return (headlines[headline]?.from ?? Number.MAX_VALUE) > from;
        })
        .flatMap((run) => segmentsOf(run, tokens[run.from - 1]?.lower)),
    ),
  );
  const gathering = new Gathering(text, tokens);
  const doubles: Segment[] = [];
  const words: Segment[] = [];
  // 1. Names that say by themselves what they name.
  for (const segment of segments) {
    const full = segment.kind === 'person' && !isShort(segment);
    const known = segment.kind !== 'person' && !surnameOnly(segment.kind);
    const isWord = segment.words.length === 1 && isOrganisationWord(segment.words[0] ?? '');
    if (known && isWord) words.push(segment);
    else if (known && mayBeSurname(tokens, segment)) doubles.push(segment);
    else if (full || known) gathering.addFull(segment, acronymAfter(text, tokens, segment));
  }
  // 2. Words of unknown kind: somebody's name where one place in the text treats them so.
  const people = new Set<string>();
  const surnames = new Set<string>();
  for (const { kind, words, title, gender, from } of segments)
    if (
      words.length === 1 &&
      (title || gender !== 'unknown' || (kind === 'single' && tokens[from - 1]?.lower !== 'the'))
    )
      surnames.add(words[0] ?? '');
  for (const segment of segments)
    if (
      segment.kind === 'several' &&
      (surnames.has(segment.words.at(-1) ?? '') || isPersonHere(text, tokens, segment))
    )
      people.add(segment.words.join(' '));
  for (const segment of segments) {
    if (segment.kind !== 'several' || gathering.addShort(segment)) continue;
    const isPerson = people.has(segment.words.join(' '));
    gathering.addFull({ ...segment, kind: isPerson ? 'person' : 'term' }, '');
  }
  // 3. Surnames, given names, titles with a surname.
  const rest: Segment[] = [];
  for (const segment of segments) {
    if (!isShort(segment) || gathering.addShort(segment)) continue;
    if (segment.kind === 'person') gathering.addFull(segment, '');
    else rest.push(segment);
  }
  for (const segment of words) {
    if (tokens[segment.from - 1]?.lower !== 'the' || gathering.addTail(segment)) continue;
    gathering.addFull(segment, '');
  }
  for (const segment of doubles) if (!gathering.addSurname(segment)) gathering.addFull(segment, '');
  const common = smallWords(tokens, rest);
  const singles = new Set<string>();
  const persons = new Set<string>();
  for (const segment of rest) {
    const [word = ''] = segment.words;
    if (keepsSingle(text, tokens, segment, common)) singles.add(word);
    if (isPersonHere(text, tokens, segment)) persons.add(word);
  }
  for (const segment of rest) {
    const [word = ''] = segment.words;
    if (gathering.addShort(segment) || !singles.has(word)) continue;
    const isPerson =
      persons.has(word) ||
      (givenName(word) !== undefined && !PLACED.test(tokens[segment.from - 1]?.lower ?? ''));
    gathering.addFull({ ...segment, kind: isPerson ? 'person' : 'term' }, '');
  }
  gathering.addHeadlines(text, tokens, headlines);
  return gathering.drafts.map((draft) => entryOf(text, tokens, draft)).sort(byFirstMention);
}

const byFirstMention = (a: CastEntry, b: CastEntry) =>
  (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0);

function entryOf(text: string, tokens: Token[], draft: Draft): CastEntry {
  const mentions: Span[] = draft.mentions.sort((a, b) => a.start - b.start);
  const roles = new Set<string>();
  const isShared = draft.isShared ?? false;
  if (draft.kind === 'person' && !isShared)
    for (const segment of draft.segments) {
      const before =
        officeAround(text, tokens, segment) ||
        segment.title ||
        descriptionBefore(text, tokens, segment);
      const beside = apposition(text, tokens, segment) || appositionBefore(text, tokens, segment);
      for (const role of [before, beside]) if (role) roles.add(role);
    }
  const names = [...draft.names];
  if (names.length > 1) names.sort((a, b) => b.split(' ').length - a.split(' ').length);
  return {
    kind: draft.kind,
    name: draft.name,
    named: !isShared,
    isShared,
    names: [draft.name, ...names.filter((name) => name !== draft.name)],
    roles: [...roles],
    mentions,
    gender:
      draft.kind === 'person' ? draft.gender : draft.kind === 'organisation' ? 'plural' : 'neuter',
  };
}
