/**
 * Closeness of statements to a passage by the telling words they share: words rare among the
 * statements at hand weigh more (inverse document frequency, Spärck Jones 1972), and words too short
 * or too common to tell anything weigh nothing.
 */
import { wordsOf } from '../text/fold.ts';

/** Shorter words are articles, prepositions and pronouns in the languages read. */
const SHORTEST = 4;
/** A word in more than this share of the statements says nothing about one of them. */
const COMMON_SHARE = 0.1;
/** One shared word is chance as often as not; two are a subject. */
const FEWEST_SHARED = 2;
/** Function words of four letters and more, folded; shorter ones are left out by {@link SHORTEST}. */
const FUNCTION_WORDS = new Set(
  `about after again against also among another because been before being between both came come could
  does doing down during each even every first from further have having here into just last like made
  make many more most much must need never next only other over quite rather said same says several
  should since some still such than that their them then there these they thing think this those three
  through today told under until upon very want week well were what when where which while will with
  would year years your yesterday monday tuesday wednesday thursday friday saturday sunday
  ainsi alors apres aussi autre autres aux avait avant avec avoir cela celle celui cette chez comme
  contre dans depuis deux dire dont elle elles encore entre etait etaient etre fait faire leur leurs
  lors mais meme moins nous notre parce pendant plus pour puis quand quel quelle sans selon sera sont
  sous tout toute toutes tous tres vers voir votre vous`.split(/\s+/),
);

/** A plural and its singular are one word: folded words lose a final s when four letters remain. */
const stem = (word: string) =>
  word.length > SHORTEST && word.endsWith('s') ? word.slice(0, -1) : word;

const isTelling = (word: string) => word.length >= SHORTEST && !FUNCTION_WORDS.has(word);

/** The telling words of folded words, each once. */
const telling = (words: readonly string[]) => new Set(words.filter(isTelling).map(stem));

/** How close a statement is to the passage. `word` is the rarest shared word, as the passage has it. */
export interface Closeness {
  score: number;
  word: string | null;
}

/**
 * One closeness for each statement. `passage` is plain text, `except` the folded words of names that
 * every statement shares (the card's own entity), and `statements` are folded words.
 */
export function closeness(
  passage: string,
  except: readonly string[],
  statements: readonly (readonly string[])[],
): Closeness[] {
  const skip = telling(except);
  const wanted = new Set([...telling(wordsOf(passage))].filter((word) => !skip.has(word)));
  const shared = statements.map((words) => [...telling(words)].filter((word) => wanted.has(word)));
  const frequency = new Map<string, number>();
  for (const word of shared.flat()) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const most = Math.max(2, statements.length * COMMON_SHARE);
  const weight = (word: string) => {
    const count = frequency.get(word) ?? 0;
    return count === 0 || count > most ? 0 : Math.log(1 + statements.length / count);
  };
  return shared.map((words) => {
    const ranked = words.filter((word) => weight(word) > 0).sort((a, b) => weight(b) - weight(a));
    const [rarest] = ranked;
    if (rarest === undefined || ranked.length < FEWEST_SHARED) return { score: 0, word: null };
    const score = ranked.reduce((sum, word) => sum + weight(word), 0);
    return { score, word: asWritten(passage, rarest) };
  });
}

/** The passage's own spelling of a stemmed word. */
function asWritten(passage: string, stemmed: string): string {
  const written = passage.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return written.find((word) => stem(wordsOf(word)[0] ?? '') === stemmed) ?? stemmed;
}
