import type { Span } from '../model.ts';
import { fold } from '../text/fold.ts';
import { fieldOf } from './parse.ts';
import { FIELDS, type Field, KINDS, type NameField } from './query.ts';

/** One way to go on: replace `start` to `end` of what was typed by `insert`. */
export interface Completion extends Span {
  insert: string;
  /** The field offered, or the field whose value is offered. */
  field: Field;
  /** '' where a field is offered. */
  value: string;
}

/** What is being typed at the caret: the beginning of a field's name or of its value. */
export interface Unfinished extends Span {
  /** null where it may become a field's name. */
  field: Field | null;
  /** Typed so far, folded. */
  begun: string;
  not: string;
}

const UNFINISHED = /(?:^|\s)(?<not>-?)(?:(?<field>\p{L}+):)?(?<begun>"[^"]*|[^\s":]*)$/u;

/** What could be completed at the caret (a UTF-16 offset), or null. */
export function unfinishedAt(text: string, caret: number): Unfinished | null {
  const match = UNFINISHED.exec(text.slice(0, caret));
  const { not = '', field: word, begun = '' } = match?.groups ?? {};
  const field = word === undefined ? null : fieldOf(word);
  if (!match || (word !== undefined && field === null)) return null;
  if (word === undefined && begun === '') return null;
  const length = not.length + (word === undefined ? 0 : word.length + 1) + begun.length;
  return { field, begun: fold(begun.replace(/^"/, '')), not, start: caret - length, end: caret };
}

/** True where a word of the name begins as typed. */
const begins = (name: string, begun: string) =>
  fold(name).startsWith(begun) || fold(name).includes(` ${begun}`);

/**
 * Ways to go on from the caret, best first. `valuesOf` gives the names of the store for a field, the
 * likeliest first.
 */
export function complete(
  text: string,
  caret: number,
  valuesOf: (field: NameField) => readonly string[],
  limit = 6,
): Completion[] {
  const at = unfinishedAt(text, caret);
  if (!at) return [];
  const { field, begun, not, start, end } = at;
  if (field === null)
    return FIELDS.filter((one) => one.field.startsWith(begun) && begun !== '')
      .slice(0, limit)
      .map((one) => ({ insert: `${not}${one.field}:`, field: one.field, value: '', start, end }));
  if (field === 'before' || field === 'after') return [];
  const values = field === 'kind' ? KINDS.map(({ kind }) => kind) : valuesOf(field);
  const quote = (value: string) =>
    /[\s":]/.test(value) ? `"${value.replaceAll('"', '')}"` : value;
  return values
    .filter((value) => begins(value, begun))
    .slice(0, limit)
    .map((value) => ({ insert: `${not}${field}:${quote(value)} `, field, value, start, end }));
}
