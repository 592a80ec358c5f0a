/** The words around a date that tell whether it is that of a saying. */
import { OCCASIONS } from '../words/words.ts';

/** Before the date of an event, not of a saying: "since Monday". */
export const SKIPPED =
  /^(?:since|until|till|after|before|by|for|from|of|through|between|following|next)$/;
const TOLD_AT =
  /^(?:campaign|tweets|article|essay|study|blog|newsletter|memoir|book|forum|gathering|summit|testimony|broadcast|podcast|remarks|town|told|speaking|wrote|written|released|published|posted|aired|deposition|report|filing)$/;
/** True for a word for with what, or where, something is said. */
export const isOccasion = (word: string): boolean => OCCASIONS.has(word) || TOLD_AT.test(word);
/** Those that are verbs behind a date: "On Monday Ann Lee told them". */
export const VERBS = /^(?:told|wrote|released|published|posted|aired|broadcast)$/;
/** With these a sentence or an aside may begin that tells when it was said. */
export const OPENERS =
  /^(?:at|in|on|over|earlier|late|early|last|this|yesterday|today|just|back|only|for|but|and|then|so|yet|though|while|meanwhile|\w+ing)$/;
/** Words of dates that are written with a capital only in titles. */
export const UNNAMED = /^(?:week|weekend|month|year|night|ago|today|tonight)$/;
/** A sentence that begins so tells of an occasion of its own. */
export const ELSEWHERE =
  /^(?:after|before|during|following|at|in|on|over|when|while|asked|later|earlier|previously|speaking|since|once|last|ahead|amid|throughout)$/;
/** Before a date, and part of its phrase. */
export const LEADS = /^(?:on|in|at|over|during|late|early|earlier|later|just|this|the|only|back)$/;
/** A part of a day, and several: it stands behind a day, or is counted like one. */
export const PARTS = /^(?:morning|afternoon|evening|night)s?$/;

/** What stands before a month where it is no name: "in May", "an April speech". */
export const DATES =
  /^(?:in|on|since|last|this|early|late|mid|of|from|by|during|until|till|through|an?|the|his|her|their|its|,)$/;

/** Verbs that go on from what the same speaker has just said. */
export const ADDS = /^(?:added|continued|went)$/;
