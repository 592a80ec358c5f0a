/** One replacement that turns a text into another. UTF-16 units. */
export interface Splice {
  at: number;
  remove: number;
  insert: string;
}

const isLow = (unit: number) => (unit & 0xfc00) === 0xdc00;

/**
 * The smallest single replacement. `caret`, where the reader's caret stands in `after`, settles which
 * of several equal letters was typed. Never cuts a surrogate pair.
 */
export function spliceBetween(before: string, after: string, caret = after.length): Splice {
  const shorter = Math.min(before.length, after.length);
  let end = 0;
  const mostEnd = Math.min(shorter, after.length - Math.min(caret, after.length));
  while (end < mostEnd && before.at(-1 - end) === after.at(-1 - end)) end++;
  let at = 0;
  while (at < shorter - end && before[at] === after[at]) at++;
  while (end < shorter - at && before.at(-1 - end) === after.at(-1 - end)) end++;
  const cuts = (text: string, index: number) => index > 0 && isLow(text.charCodeAt(index));
  if (at > 0 && (cuts(before, at) || cuts(after, at))) at--;
  if (end > 0 && (cuts(before, before.length - end) || cuts(after, after.length - end))) end--;
  return { at, remove: before.length - end - at, insert: after.slice(at, after.length - end) };
}

/** Where a position of the old text stands after the splice. */
export function moved(position: number, splice: Splice): number {
  if (position <= splice.at) return position;
  if (position >= splice.at + splice.remove) return position - splice.remove + splice.insert.length;
  return splice.at + splice.insert.length;
}
