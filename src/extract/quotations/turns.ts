/** Who speaks in the turns of an interview: "Ruiz: …", "LEE: …", and behind "A:" the one whom it is with. */
import type { Span } from '../../model.ts';
import { nameWord } from '../cast/capitals.ts';
import { givenName } from '../words/given-names.ts';
import { isFunctionWord } from '../words/name-words.ts';
import type { Token } from '../words/tokens.ts';
import { set, withCapital } from '../words/words.ts';

/** How often a label begins a paragraph before it counts as one, unless it stands in capitals. */
const TURNS = 2;
const QUESTION = /^(?:q|question)$/i;
const ANSWER = /^(?:a|answer)$/i;
/** How much of the text before the first question, in characters, tells whom the interview is with. */
const INTRODUCTION = 4000;
/** Before "with" or "to" and the name of whom an interview is with. */
const TALKS = set('interview conversation chat q&a spoke talked speaks talks down up');
const ASKS = set('asked asks met interviewed interviews');
/** How near behind "spoke to", in characters, somebody else's name stands. */
const NEXT = 80;
/** How many words of office may stand in between: "spoke to the novelist Ann Lee". */
const OFFICE_WORDS = 5;
/** Behind the name of whoever gave the interview: "spoke to us", "sat down with The Courier". */
const GAVE =
  /^ (?:spoke|talked|sat down|speaks|talks|sits down|answers|explains|discusses|tells)\b/;

/** Beyond so many mentions nobody counts, so that work does not grow with the article. */
const MOST_NAMES = 40;

/** A full name in the text: a given name's place and a surname's. */
interface FullName extends Span {
  given: string;
  surname: string;
}

/** The full names in a text, as far as two capitalised words side by side tell. Possessives are left out of the spans. */
function fullNames(text: string, tokens: Token[]): FullName[] {
  const names: FullName[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const first = tokens[at - 1] as Token;
    const last = tokens[at] as Token;
    if (first.kind !== 'word' || last.kind !== 'word' || !(first.capital && last.capital)) continue;
    if (last.start - first.end !== 1 || isFunctionWord(first.lower)) continue;
    const given = text.slice(first.start, first.end);
    const surname = nameWord(text, last);
    if (/^\p{Lu}\p{Ll}/u.test(given) && /^\p{Lu}.*\p{Ll}/u.test(surname))
      names.push({ given, surname, start: first.start, end: last.start + surname.length });
  }
  return names;
}

/** True for a given name, in lower case. */
const isGiven = (lower: string) => givenName(withCapital(lower)) !== undefined;

/** The last mention of the one name of a surname, or null where there is none or they are several people's. */
function onlyName(names: FullName[]): FullName | null {
  const known = names.filter(({ given }) => givenName(given) !== undefined);
  const bearers = known.length > 0 ? known : names;
  const last = bearers.at(-1);
  return last && bearers.every(({ given }) => given === last.given) ? last : null;
}

/** True where the words before `at` lead to whom somebody talks with: "an interview with the novelist". */
function isTalkedTo(text: string, at: number): boolean {
  const words = text
    .slice(Math.max(0, at - 80), at)
    .toLowerCase()
    .split(' ')
    .slice(0, -1);
  for (
    let index = words.length - 1;
    index >= Math.max(0, words.length - 1 - OFFICE_WORDS);
    index--
  ) {
    const word = words[index] ?? '';
    if (ASKS.has(word)) return true;
    if (word === 'with' || word === 'to') return TALKS.has(words[index - 1] ?? '');
    if (/[.,:;!?\n]/.test(word)) return false;
  }
  return false;
}

/** Whom an interview of questions and answers is with, or null where the words before it leave that open. */
function interviewee(text: string, names: FullName[]): FullName | null {
  const people = names.filter(
    ({ given, start }) =>
      givenName(given) !== undefined &&
      !/\b[Bb]y $/.test(text.slice(Math.max(0, start - 4), start)),
  );
  const [first] = people;
  if (!first) return null;
  if (people.every(({ surname }) => surname === first.surname)) return onlyName(people);
  // Of several it is the first, where the words say so: whoever asks has no headline to himself.
  // "Peter Marsh spoke to Ann Lee" leaves open who asked whom.
  const gave = ({ end }: FullName) =>
    GAVE.test(text.slice(end, end + 20)) &&
    !people.some(
      ({ start, surname }) => start > end && start < end + NEXT && surname !== first.surname,
    );
  const isWith = people.some(
    (name) => name.surname === first.surname && (isTalkedTo(text, name.start) || gave(name)),
  );
  return isWith ? onlyName(people.filter(({ surname }) => surname === first.surname)) : null;
}

const isInCapitals = (label: string) =>
  label.length > 2 && label === label.toUpperCase() && /\p{Lu}{2}/u.test(label);

/** True for a label that begins paragraphs behind questions: "How so?", "Ruiz: It was time." */
const isAnswering = (text: string, labels: string[], starts: number[], label: string): boolean =>
  labels.every((one, index) => {
    if (one !== label) return true;
    const start = starts[index] ?? 0;
    return text
      .slice(Math.max(0, start - QUESTION_END), start)
      .trimEnd()
      .endsWith('?');
  });
/** How far before a paragraph, in characters, the last one's question mark may stand. */
const QUESTION_END = 10;

/** What is known of a label's turns: whose words they are, or null where nobody is to be named. */
export type Turns = Map<string, Span | null>;

/**
 * The labels that begin turns. `labels` are those of the paragraphs, in order, '' for none, and `starts` where the
 * paragraphs begin. A label counts where it is the last word of a fuller name elsewhere ("Maria Ruiz") and stands in
 * capitals or returns beside another: "Price:" and "Where:" return too, but are nobody's name. Behind "Q:" and "A:"
 * nothing is read but the answers of somebody whom the introduction names.
 */
export function turnsOf(text: string, tokens: Token[], labels: string[], starts: number[]): Turns {
  const turns: Turns = new Map();
  const counts = new Map<string, number>();
  for (const label of labels) if (label !== '') counts.set(label, (counts.get(label) ?? 0) + 1);
  if (counts.size === 0) return turns;
  const returning = [...counts.values()].filter((count) => count >= TURNS).length;
  const eligible = [...counts].filter(
    ([label, count]) =>
      isInCapitals(label) ||
      (count >= TURNS && (returning >= 2 || isAnswering(text, labels, starts, label))),
  );
  if (eligible.length === 0) return turns;
  const names = fullNames(text, tokens);
  const bySurname = new Map<string, FullName[]>();
  for (const name of names) {
    const surname = name.surname.toLowerCase();
    const list = bySurname.get(surname);
    if (!list) bySurname.set(surname, [name]);
    else if (list.length < MOST_NAMES) list.push(name);
  }
  for (const [label] of eligible) {
    const isUpper = isInCapitals(label);
    const [surname = '', given] = label.toLowerCase().split(' ').reverse();
    const bearers = (bySurname.get(surname) ?? []).filter(
      (name) =>
        text[name.end] !== ':' && (given === undefined || name.given.toLowerCase() === given),
    );
    const named = onlyName(bearers);
    // "ANN LEE:", though nobody calls her so elsewhere; "FACT CHECK:" is nobody.
    const isName = given !== undefined && isGiven(given);
    if (named || isName || (bearers.length > 0 && !isUpper)) turns.set(label, named);
  }
  const questions = labels.filter((label) => QUESTION.test(label)).length;
  const answers = labels.filter((label) => ANSWER.test(label)).length;
  if (questions === 0 || answers < TURNS) return turns;
  const opening = Math.min(
    INTRODUCTION,
    starts[labels.findIndex((label) => QUESTION.test(label) || ANSWER.test(label))] ?? 0,
  );
  const named = interviewee(
    text,
    names.filter(({ end }) => end <= opening),
  );
  for (const label of counts.keys())
    if (QUESTION.test(label)) turns.set(label, null);
    else if (ANSWER.test(label)) turns.set(label, named);
  return turns;
}

/** True for a label whose turns are nobody's to name: questions, and answers of somebody unknown. */
export const isSilent = (label: string, turns: Turns): boolean =>
  turns.get(label) === null && (QUESTION.test(label) || ANSWER.test(label));
