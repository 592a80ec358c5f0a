/** What a record's bytes tell of its name without reading it: most of a crowd that shares a surname ends here. */
import type { NameIndex } from '../index/layout.ts';
import { letterBit } from '../words/words.ts';

/** False where the name cannot begin with any of these letters; see `initialsOf`. */
export const mayBeginWith = (
  { strings, records }: NameIndex,
  record: number,
  letters: number,
): boolean => (letterBit(strings[records[record] as number] as number) & letters) !== 0;

/** False where the name has two words at most. */
export function isLong({ strings, records }: NameIndex, record: number): boolean {
  const end = records[record + 1] as number;
  let gaps = 0;
  for (let at = records[record] as number; at < end; at++) {
    const byte = strings[at] as number;
    if (byte > 127) return true;
    if (byte < 48) gaps++;
  }
  return gaps > 1;
}
