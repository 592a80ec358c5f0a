/** From a slot's value to what it stands for, checked letter by letter: a hash alone is no proof. */
import { fold } from '../../text/fold.ts';
import { FOLD, inWord, LETTER } from '../letters/characters.ts';
import { type Codes, textOf } from '../letters/codes.ts';
import {
  LAST,
  MEANS,
  MEANS_SHIFT,
  type Means,
  type NameIndex,
  PAYLOAD,
  recordText,
  SINGLE,
  SINGLE_RECORD,
  SINGLE_SHIFT,
} from './layout.ts';

export const meansOf = (posting: number): Means => ((posting >>> MEANS_SHIFT) & 7) as Means;
export const recordOf = (posting: number): number => posting & 0x0fff_ffff;

/** The postings of a slot whose record has the words codes[start, end). */
export function meaningsOf(
  index: NameIndex,
  value: number,
  codes: Codes,
  start: number,
  end: number,
): number[] {
  const payload = value & PAYLOAD;
  if ((value & SINGLE) !== 0) {
    const means = (payload >>> SINGLE_SHIFT) as Means;
    const record = payload & SINGLE_RECORD;
    const posting = (means << MEANS_SHIFT) | record;
    return sameWords(index, record, means, codes, start, end) ? [posting] : [];
  }
  const found: number[] = [];
  for (let at = payload; ; at++) {
    const posting = index.postings[at] as number;
    if (sameWords(index, recordOf(posting), meansOf(posting), codes, start, end))
      found.push((posting & ~LAST) >>> 0);
    // A copy takes the room it needs, where a list that grew has room for sixteen more.
    if (posting >= LAST) return found.slice();
  }
}

/** True where the record's name has these words: all of it, or the part that a surname or team is. */
function sameWords(
  index: NameIndex,
  record: number,
  means: Means,
  codes: Codes,
  start: number,
  end: number,
): boolean {
  const { strings, records } = index;
  const first = records[record] as number;
  let byte = (records[record + 1] as number) - 1;
  let at = end - 1;
  // From the end backwards, because a surname is the end of its name. Plain letters need no decoding.
  for (; at >= start && byte >= first; ) {
    const code = codes[at] as number;
    const other = strings[byte] as number;
    if (code > 127 || other > 127) return sameFolded(index, record, means, codes, start, end);
    if ((FOLD[code] as number) < LETTER) at--;
    else if ((FOLD[other] as number) < LETTER) byte--;
    else if (FOLD[code] === FOLD[other]) {
      // "Best buy" is no Best Buy: a name's capital stands in the text, where a word begins.
      if (code > 96 && other < 91 && other > 64 && !inWord(codes, at - 1)) return false;
      at--;
      byte--;
    } else return isPart(means) && samePart(index, record, means, codes, start, end);
  }
  if (at >= start) return false;
  if (
    end - start < 7 &&
    hasApostrophe(codes, start, end) &&
    !recordText(index, record).match(/['’]/)
  )
    return false;
  return end - start > 6 || sameCase(index, record, means, codes, start, end);
}

/** A team may be a name's beginning or middle, and a family name may come first. */
const isPart = (means: Means) => means === MEANS.team || means === MEANS.surname;

/** From the start forwards: "Texas" of the Texas Rangers. Else, rarely, the middle: "Schalke". */
function samePart(
  index: NameIndex,
  record: number,
  means: Means,
  codes: Codes,
  start: number,
  end: number,
): boolean {
  const { strings, records } = index;
  const last = records[record + 1] as number;
  let byte = records[record] as number;
  let at = start;
  while (at < end && byte < last) {
    const code = codes[at] as number;
    const other = strings[byte] as number;
    if (code > 127 || other > 127 || FOLD[code] !== FOLD[other]) break;
    at++;
    byte++;
  }
  return at === end || sameFolded(index, record, means, codes, start, end);
}

const letters = (text: string) => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');

function sameFolded(
  index: NameIndex,
  record: number,
  means: Means,
  codes: Codes,
  start: number,
  end: number,
): boolean {
  const name = recordText(index, record);
  const mine = letters(textOf(codes, start, end));
  const whole = letters(name);
  const part = means === MEANS.surname || means === MEANS.team || means === MEANS.crowd;
  return (
    (part ? whole.includes(mine) : whole.endsWith(mine)) &&
    sameCase(index, record, means, codes, start, end)
  );
}

/** "I'll" is not "Ill." */
const hasApostrophe = (codes: Codes, start: number, end: number) =>
  /['\u2019]/.test(textOf(codes, start, end));

/** Past so many letters an acronym is no ordinary word in small letters. */
const SHORT = 6;

/** "US" and "WHO" are names, "Us" and "Who" are not; "Nato" may stand for NATO where that is a name. */
function sameCase(
  { strings, records }: NameIndex,
  record: number,
  means: Means,
  codes: Codes,
  start: number,
  end: number,
): boolean {
  const first = records[record] as number;
  const last = records[record + 1] as number;
  if (last - first > SHORT || last - first < 2) return true;
  for (let byte = first; byte < last; byte++) {
    const code = strings[byte] as number;
    if (code !== 46 && code !== 38 && (code < 65 || code > 90)) return true;
  }
  if (means === MEANS.name && last - first > 3) return true;
  for (let at = start; at < end; at++) if ((codes[at] as number) > 96) return false;
  return true;
}
