/** Dates in a sentence that are not of the saying, but of what it tells of, or of somebody's life. */
import { isPersonNoun } from '../words/titles.ts';
import { isOccasion, OPENERS } from './date-words.ts';

/** True where the date is that of another event: "ahead of a vote in Bergen on Thursday", "who lost in 2008, said". */
export function behindEvent(words: string[], index: number, cue: number): boolean {
  for (let at = index - 1; at >= 0 && at > index - 10; at--) {
    const word = words[at] ?? '';
    if (/^[,;:—–]$/.test(word)) return false;
    // But "in an interview that aired on Monday".
    const isClause =
      /^(?:who|which|whose|where|when|that|whether|if)$/.test(word) &&
      !isOccasion(words[at + 1] ?? '');
    if (index < cue && isClause) return true;
    // "said Ransom, who took over in October".
    if (at > cue && /^(?:who|which|whose)$/.test(word)) return true;
    if (
      /^(?:ahead|before|after|following|since|until|prior|amid|despite|because|be|airs?|airing)$/.test(
        word,
      )
    )
      return true;
  }
  return false;
}

/** What an aside begins with that tells of the saying, or of its words: ", asked on Monday,", ", released in May,". */
const ASKED =
  /^(?:asked|contacted|reached|interviewed|questioned|pressed|quoted|issued|dated|sent|given|made)$/;

/** "born", "elected": what somebody's life is told by. */
const OF_LIFE = /(?:ed|born)$/;

/**
 * True where the date stands in an aside about somebody: "Ms Lee, born in 1960, said", "said Ms Lee, elected in 2010",
 * "Elected in 2010, Ms Lee said".
 */
export function isAside(words: string[], index: number, end: number, cue: number): boolean {
  let at = index - 1;
  while (at >= 0 && !/^[,(]$/.test(words[at] ?? '')) at--;
  const first = words[at + 1] ?? '';
  if (at === index - 1 || (at < 0 && !OF_LIFE.test(first))) return false;
  if (OPENERS.test(first) || isOccasion(first) || ASKED.test(first)) return false;
  if (index < cue) return words.slice(end, cue).some((word) => /^[,)]$/.test(word));
  return at > cue && cue >= 0 && (OF_LIFE.test(first) || isPersonNoun(first));
}
