/**
 * Words that somebody says in a story, "In the play, Nora says: “…”", where a character speaks, who may bear a real
 * name; or in a forgery, "A fake video shows Nora saying".
 */
import { DETERMINERS } from '../words/words.ts';
import { isWord } from './items.ts';
import type { Phrase } from './noun-phrase.ts';
import type { Item } from './sentences.ts';
import { verbStart } from './subject.ts';
import type { Cue } from './verbs.ts';

const STORY =
  /^(?:play|film|movie|novel|opera|musical|cartoon|sitcom|sketch|scene|drama|comedy)(?:'s)?$/;
/** How far behind "in", in items, the story may stand: "in one of the play’s scenes". */
const STORY_ITEMS = 6;

/** True where "in" and a story stand at `index`: "in the new film". */
function isInStory(items: Item[], index: number): boolean {
  const determiner = items[index + 1]?.lower ?? '';
  if (!isWord(items[index], 'in') || !(DETERMINERS.has(determiner) || determiner === 'one'))
    return false;
  for (let at = index + 2; at < index + STORY_ITEMS; at++) {
    const item = items[at];
    // "in an interview about the film" is no story.
    if (!isWord(item) || /^(?:about|after|on|for|to|with)$/.test(item.lower)) return false;
    if (STORY.test(item.lower)) return true;
  }
  return false;
}

const FAKE = /^(?:fake|doctored|fabricated|falsely|satirical)$/;
/** How far into a sentence, in items, such a word may stand. */
const FAKE_ITEMS = 4;

/** True where the verb at `index` is one of what a forgery tells: "A post falsely claims that Ann Lee said". */
export const isForged = (items: Item[], index: number): boolean =>
  items
    .slice(0, Math.min(FAKE_ITEMS, verbStart(items, index)))
    .some(({ lower }) => FAKE.test(lower));

/** True where the verb tells, in the present, what happens in a story: "In the film Ann Lee says", "a play in which". */
export function isPlayed(items: Item[], cue: Cue, subject: Phrase): boolean {
  if (cue.form === 'past') return false;
  const which = subject.from - 1;
  const hangs =
    /^(?:where|which)$/.test(items[which]?.lower ?? '') &&
    items.slice(Math.max(0, which - 3), which).some(({ lower }) => STORY.test(lower));
  return hangs || isInStory(items, 0) || isInStory(items, cue.to);
}
