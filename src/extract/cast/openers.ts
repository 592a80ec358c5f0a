/** Words before a name that open a sentence and are no part of it: "Celebrating Hillary Clinton", "Will Sanders go?" */
import { givenName } from '../words/given-names.ts';
import { isFunctionWord } from '../words/name-words.ts';
import type { Token } from '../words/tokens.ts';
import type { Segment } from './segments.ts';

const PARTICIPLE = /^\p{L}{3,}(?:ing|ed)$/u;
/** "Ask Lund about it and she laughs": what the reader is told to do. */
const IMPERATIVE = /^(?:Ask|Meet|Tell|Call|Thank|Blame|Forget|Remember|Enter|Watch|Hear)$/;

/** How many tokens of an article's first line are read as its headline. */
const HEADLINE = 40;

const isSomebody = ({ kind }: Segment) => kind === 'person' || kind === 'several';

/** The segment without its first word. */
function behind(tokens: Token[], segment: Segment): Segment {
  const { from, words } = segment;
  const start = tokens[from + 1]?.start ?? segment.start;
  const kind = words.length > 2 ? 'person' : 'single';
  return { ...segment, from: from + 1, start, words: words.slice(1), kind, initial: false };
}

/** "Rested Lund returns" over an article on Ann Lund, who is called so once: the word only describes her. */
function isDescribed(segments: Segment[], { words }: Segment): boolean {
  const [first = '', last = '', third] = words;
  if (third !== undefined || givenName(first) !== undefined) return false;
  let others = 0;
  for (const { kind, words: name, initial } of segments) {
    if (name.length < 2 || name.at(-1) !== last || kind === 'place') continue;
    if (name[0] !== first) others++;
    else if (!initial || others > 0) return false;
  }
  return others > 0;
}

/**
 * The segments, with the first word taken off where the article shows it to be none of the name's: where it names
 * somebody by the words behind it, a given name first; or where it opens a sentence, its form is a verb's or a
 * function word's, and the word behind it is the surname of somebody so named.
 */
export function withoutOpeners(tokens: Token[], segments: Segment[]): Segment[] {
  const names = new Set<string>();
  /** Of each surname, whether somebody's full name that begins no sentence ends in it. */
  const surnames = new Set<string>();
  /** The same, of names in no list. */
  const tails = new Set<string>();
  for (const { words, kind, initial } of segments) {
    const [first = ''] = words;
    if (words.length > 1 && !IMPERATIVE.test(first)) tails.add(words.at(-1) ?? '');
    if (kind !== 'person' || words.length < 2 || givenName(first) === undefined) continue;
    names.add(words.join(' '));
    if (!(initial && isFunctionWord(first))) surnames.add(words.at(-1) ?? '');
  }
  let inside: Set<string> | null = null;
  /** True where the article has the words inside a sentence too: a name after all. */
  const isInside = (name: string): boolean => {
    inside ??= new Set(
      segments.filter(({ initial }) => !initial).map(({ words }) => words.join(' ')),
    );
    return inside.has(name);
  };
  const headline = Math.min(
    HEADLINE,
    tokens.findIndex(({ kind }) => kind === 'break'),
  );
  return segments.map((segment) => {
    const { words, initial, from } = segment;
    const [first = ''] = words;
    if (words.length < 2 || !isSomebody(segment)) return segment;
    if (from < headline && initial && isDescribed(segments, segment))
      return behind(tokens, segment);
    const auxiliary = isFunctionWord(first);
    if (givenName(first) !== undefined && !auxiliary) return segment;
    if (initial && IMPERATIVE.test(first) && tails.has(words.at(-1) ?? ''))
      return behind(tokens, segment);
    if (words.length > 2)
      return names.has(words.slice(1).join(' ')) ? behind(tokens, segment) : segment;
    const opens = initial && (auxiliary || PARTICIPLE.test(first));
    if (!opens) return segment;
    const isName = !surnames.has(words[1] ?? '') || isInside(words.join(' '));
    return !isName ? behind(tokens, segment) : segment;
  });
}
