import { dayRange } from '../text/edtf.ts';
import { fold, wordsOf } from '../text/fold.ts';
import { type Clause, FIELDS, type Field, KINDS, type Problem, type Query } from './query.ts';

/** `-`, a field with its colon, then a value in quotation marks or without spaces. */
const PART =
  /(?<not>[-−])?(?:(?<field>\p{L}+):)?(?:["“«„](?<quoted>[^"”“»„]*)(?<closed>["”“»])?|(?<bare>[^\s"“«„]+))?/uy;

/** The field of a word, by its own name or another; null where it is none. */
export const fieldOf = (word: string): Field | null =>
  FIELDS.find(({ field, aliases }) => field === fold(word) || aliases.includes(fold(word)))
    ?.field ?? null;

/** The field whose name begins most like the word, '' where none shares two letters. */
function nearestField(word: string): string {
  const shared = (name: string) => {
    let count = 0;
    while (count < name.length && name[count] === fold(word)[count]) count += 1;
    return count;
  };
  const [best] = FIELDS.map(({ field }) => ({ field, shared: shared(field) })).sort(
    (a, b) => b.shared - a.shared,
  );
  return best && best.shared >= 2 ? best.field : '';
}

interface Part {
  start: number;
  end: number;
  not: boolean;
  field: string | undefined;
  /** Where the value begins. */
  value: string;
  quoted: boolean;
  closed: boolean;
}

function partAt(text: string, start: number): Part {
  PART.lastIndex = start;
  const match = PART.exec(text);
  const { not, field, quoted, closed, bare } = match?.groups ?? {};
  const length = match?.[0].length ?? 0;
  return {
    start,
    end: start + Math.max(1, length),
    not: not !== undefined,
    field,
    value: quoted ?? bare ?? '',
    quoted: quoted !== undefined,
    closed: closed !== undefined,
  };
}

/**
 * Reads what was typed. Never fails: what cannot be read is told in `problems`, and the rest holds.
 * @param typing true where the last word may be unfinished: it then matches as a beginning.
 */
export function parse(text: string, typing = false): Query {
  const clauses: Clause[] = [];
  const problems: Problem[] = [];
  for (let at = 0; at < text.length; ) {
    if (/\s/.test(text.charAt(at))) {
      at += 1;
      continue;
    }
    const part = partAt(text, at);
    at = part.end;
    readPart(part, typing && part.end === text.length && !part.closed, clauses, problems);
  }
  const [first] = clauses;
  if (first && clauses.every(({ not }) => not))
    problems.push({
      problem: 'only-not',
      words: text.trim(),
      meant: '',
      start: first.start,
      end: first.end,
    });
  return { clauses, problems };
}

function readPart(part: Part, typing: boolean, clauses: Clause[], problems: Problem[]): void {
  const { start, end, not, value } = part;
  const field = part.field === undefined ? null : fieldOf(part.field);
  const wrong = (problem: Problem['problem'], words: string, meant = '') =>
    problems.push({ problem, words, meant, start, end });
  const add = (test: Clause['test']) => clauses.push({ test, not, start, end });
  if (part.quoted && !part.closed && !typing) wrong('open-quote', value);
  if (field === null) {
    if (part.field !== undefined) wrong('unknown-field', part.field, nearestField(part.field));
    const words = wordsOf(part.field === undefined ? value : `${part.field} ${value}`);
    // A word such as "co-operate" is two words side by side.
    if (words.length > 0)
      add({ on: 'text', words, exact: part.quoted || words.length > 1, typing });
    return;
  }
  const words = wordsOf(value);
  if (words.length === 0) {
    if (!typing) wrong('no-value', field);
  } else if (field === 'before' || field === 'after') {
    const range = dayRange(value.trim().replaceAll('/', '-'));
    if (range) add({ on: field, day: range.first });
    else if (!typing) wrong('no-date', value, field);
  } else if (field === 'kind') {
    const word = words.join(' ');
    const known = KINDS.find(({ kind, aliases }) => kind === word || aliases.includes(word));
    if (known) add({ on: 'kind', kind: known.kind });
    else if (!typing) wrong('no-kind', value);
  } else {
    // A title is seldom quoted whole; a name is.
    const whole = part.closed && (field === 'speaker' || field === 'about');
    add({ on: field, words, typing, whole });
  }
}
