/** Text whose lines a program broke at some width, as mail programs and wires do: each paragraph on one line again. */

/** Nobody breaks narrower: shorter lines are a list's. Nor wider: longer ones are paragraphs as they are. */
const [NARROWEST, WIDEST] = [30, 100] as const;
/** Fewer full lines tell nothing. */
const FEWEST = 3;

const firstWord = (line: string): string => /^\S+/.exec(line)?.[0] ?? '';

/** True where `line` is full: the first word of the next would not have gone into `width` characters. */
const isFull = (line: string, next: string, width: number): boolean =>
  line.trim() !== '' && line.length + 1 + firstWord(next).length > width && !/^\s|^$/.test(next);

/**
 * The text with broken paragraphs joined; text that no program broke comes back as it is. A program breaks a line
 * only where the next word does not fit, so where at least half of the lines that have one after them are full,
 * they were broken; a line that is not full ends its paragraph, and so does an indented one after it.
 */
export function unwrap(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const width = lines.reduce((widest, { length }) => Math.max(widest, length), 0);
  if (width < NARROWEST || width > WIDEST) return text;
  const full = lines.map((line, i) => isFull(line, lines[i + 1] ?? '', width));
  const count = full.filter(Boolean).length;
  const followed = lines.filter((line, i) => line !== '' && (lines[i + 1] ?? '') !== '').length;
  if (count < FEWEST || count * 2 < followed) return text;
  let joined = '';
  lines.forEach((line, i) => {
    joined += line;
    // "long-" and "term" are one word.
    if (i < lines.length - 1) joined += !full[i] ? '\n' : /\p{L}-$/u.test(line) ? '' : ' ';
  });
  return joined;
}
