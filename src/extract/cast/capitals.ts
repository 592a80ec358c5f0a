/** Runs of capitalised words: the raw material of names. "Ursula von der Leyen", "Department of Justice". */
import type { Span } from '../../model.ts';
import { givenName } from '../words/given-names.ts';
import { isDateWord, isFunctionWord, isOrganisationWord, isParticle } from '../words/name-words.ts';
import { isTitle } from '../words/titles.ts';
import type { Token } from '../words/tokens.ts';
import { set } from '../words/words.ts';

/** A run of words. Token indices, `to` exclusive; `words` are spelt as in the text, without a possessive. */
export interface Run {
  from: number;
  to: number;
  words: string[];
  spans: Span[];
  /** True where a sentence, a heading or a quotation starts with it. */
  initial: boolean;
  /** True where it ends in 's or s'. */
  possessive: boolean;
}

const POSSESSIVE = /['’´`]s?$/;
const ARABIC = /^(?:al|el|as|ad|an|ar|ash|at|az|ul)-\p{Lu}/u;
const LINKS = set('of for on and to');

const isUpper = (code: number) =>
  (code > 64 && code < 91) || (code > 191 && /\p{Lu}/u.test(String.fromCharCode(code)));

/** True for a word that can be part of a name by its first letter. */
const isCapital = (text: string, token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (token.capital
    ? isUpper(text.charCodeAt(token.start))
    : text.charCodeAt(token.start + 2) === 45 && ARABIC.test(text.slice(token.start, token.end)));

const follows = (left: Token, right: Token | undefined) =>
  right?.kind === 'word' && right.start - left.end <= 1;

/** True for a word that a run cannot hold: "The", and "Will" where no surname follows. */
const isBarred = (text: string, tokens: Token[], at: number): boolean => {
  const token = tokens[at] as Token;
  if (!isFunctionWord(token.lower)) return false;
  if (token.end - token.start === 1) return token.lower !== 'a' || text[token.end] !== '.';
  return (
    givenName(text.slice(token.start, token.end)) === undefined || !isCapital(text, tokens[at + 1])
  );
};

/** "the World Travel and Tourism Council": after an article, two fields and the body for both. */
function joinsOrganisation(text: string, tokens: Token[], and: number, run: Run): boolean {
  if (tokens[run.from - 1]?.lower !== 'the' || run.words.some(isOrganisationWord)) return false;
  return (
    isCapital(text, tokens[and + 1]) &&
    isCapital(text, tokens[and + 2]) &&
    !isCapital(text, tokens[and + 3]) &&
    BODIES.test(tokens[and + 2]?.lower ?? '')
  );
}
const BODIES =
  /^(?:council|commission|committee|association|authority|agency|administration|board)$/;

/** Index of the capitalised word that the run goes on with, or -1. */
function nextOf(text: string, tokens: Token[], at: number, run: Run): number {
  let left = tokens[at] as Token;
  let next = at + 1;
  if (!follows(left, tokens[next])) return -1;
  if (isCapital(text, tokens[next])) return next;
  const joint = tokens[next]?.lower ?? '';
  const linked =
    joint === '&' ||
    (joint === 'and' && joinsOrganisation(text, tokens, next, run)) ||
    (LINKS.has(joint)
      ? run.words.some(isOrganisationWord) || (joint === 'of' && isTitle(run.words.at(-1) ?? ''))
      : isParticle(joint) && joint !== 'in');
  if (!linked) return -1;
  const most = next + 3;
  for (; next < most; next++) {
    const token = tokens[next];
    if (!token || !follows(left, token)) return -1;
    if (isCapital(text, token)) return next;
    if (!isParticle(token.lower) && !LINKS.has(token.lower) && token.lower !== '&') return -1;
    left = token;
  }
  return isCapital(text, tokens[next]) && follows(left, tokens[next]) ? next : -1;
}

const ENDS = new Set(['.', '!', '?', '…', ':', ';', '\n', '•', '|', '—', '–']);

/** True where nothing but opening marks stands between the token and the end of what came before. */
export function opensSentence(tokens: Token[], at: number): boolean {
  for (let index = at - 1; index >= 0; index--) {
    const { kind, lower } = tokens[index] as Token;
    if (kind === 'break' || ENDS.has(lower)) return true;
    if (kind === 'mark') return true;
    if (kind === 'word' || !'([-*'.includes(lower)) return false;
  }
  return true;
}

/** The word of a token as a name spells it, without a possessive. */
export function nameWord(text: string, { start, end }: Span): string {
  const word = text.slice(start, end);
  const last = word.charCodeAt(word.length - 1);
  return last === 115 || last === 39 || last === 0x2019 ? word.replace(POSSESSIVE, '') : word;
}

/** Before a day or month, what makes a date of it. */
const DATING =
  /^(?:in|on|since|until|last|late|early|during|this|earlier|later|\d{1,2}(?:st|nd|rd|th)?)$/;

/** "On Monday Ann Lee said", "On 3 March Ann Lee said": the day is no part of her name. */
function isDate(text: string, tokens: Token[], at: number): boolean {
  const { start, end } = tokens[at] as Token;
  return (
    tokens[at + 1]?.capital === true &&
    isDateWord(text.slice(start, end)) &&
    DATING.test(tokens[at - 1]?.lower ?? '')
  );
}

/** Every run of capitalised words, in order. Words that start a sentence without being names are left out. */
export function runsOf(text: string, tokens: Token[]): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at];
    if (!first || !isCapital(text, first) || isBarred(text, tokens, at)) continue;
    if (isDate(text, tokens, at)) continue;
    const run: Run = {
      from: at,
      to: at + 1,
      words: [],
      spans: [],
      initial: opensSentence(tokens, at),
      possessive: false,
    };
    for (let last = at; last !== -1; ) {
      for (let index = run.words.length + run.from; index <= last; index++) {
        const token = tokens[index] as Token;
        const word = nameWord(text, token);
        run.words.push(word);
        run.spans.push({ start: token.start, end: token.start + word.length });
        run.possessive = word.length < token.end - token.start;
      }
      run.to = last + 1;
      last = run.possessive || run.words.length > 12 ? -1 : nextOf(text, tokens, last, run);
      if (last === -1) break;
      const next = nameWord(text, tokens[last] as Token);
      if (
        isFunctionWord(next)
          ? !/^(?:May|Today|TODAY|Tonight|Without|Against)$/.test(next) && next.length > 1
          : isDateWord(next)
      )
        break;
    }
    // "the workers’ …": a bare apostrophe after s is a mark of its own.
    const after = tokens[run.to];
    if (
      after?.kind === 'mark' &&
      after.start === tokens[run.to - 1]?.end &&
      /['’]/.test(after.lower)
    )
      run.possessive ||= run.words.at(-1)?.endsWith('s') ?? false;
    runs.push(run);
    at = run.to - 1;
  }
  return runs;
}
