/** What goes on behind a verb that stands within what was said: "…," she said, "…"; …, she said, …. */

import { AUXILIARIES, DETERMINERS, MODALS, SUBJECTS } from '../words/words.ts';
import { complementEnd, directEnd } from './complement.ts';
import { isPoint, isWord } from './items.ts';
import { quoted } from './report.ts';
import type { Item } from './sentences.ts';

/** After "…, she said,": words with which the reporter goes on, not the speaker. */
const REPORTERS = /^(which|who|a|an|as|according|after|before|when|citing|but)$/;
/** After a whole clause: words that still go on with what was said. */
const GOES_ON = /^(that|to|because|although|though|while|and|if|unless|so)$/;

/** True for what ends a clause, and at the sentence's end. */
export const endsHere = (item: Item | undefined) =>
  item === undefined || isPoint(item, '.,;:!?—–)-…');

/** What has a name in marks. */
export const WORKS =
  /^(memoir|book|novel|album|song|film|movie|essay|poem|play|autobiography|biography|report|article|column|series|podcast|show)$/;
/** The most words that the name of a work has. */
const TITLE_WORDS = 6;

/** How far, in items, an aside about the speaker goes. */
const ASIDE_ITEMS = 12;

/** "…, said Ann Lee, an analyst at Tern, because they did": what goes on behind words about the speaker, or null. */
export function readBehindAside(items: Item[], tail: number): { from: number; to: number } | null {
  if (!isPoint(items[tail], ',') || !/^(an?|the|who|whose)$/.test(items[tail + 1]?.lower ?? ''))
    return null;
  let comma = tail + 1;
  while (comma < tail + ASIDE_ITEMS && isWord(items[comma])) comma++;
  const link = items[comma + 1];
  const goesOn = /^(because|if|unless)$/.test(link?.lower ?? '');
  const next = items[comma + 2]?.lower ?? '';
  // "and were", "and they will": the reporter's next clause would have neither.
  const clause = SUBJECTS.has(next) && MODALS.has(items[comma + 3]?.lower ?? '');
  const joins = isWord(link, 'and') && (AUXILIARIES.has(next) || clause);
  if (!isPoint(items[comma], ',') || !(goesOn || joins)) return null;
  return { from: comma + 1, to: complementEnd(items, comma + 1) };
}

/** What was said after the parenthesis: "…," she said, "…"; …, she said, …. */
export function readRest(
  items: Item[],
  from: number,
  said: 'whole' | 'part' | 'open',
  afterQuote: boolean,
  puts: boolean,
): { from: number; to: number } | null {
  let at = from;
  while (at < items.length && !endsHere(items[at]) && !quoted(items[at])) at++;
  const comma = isPoint(items[at], ',—–:-');
  const next = comma ? at + 1 : at;
  const item = items[next];
  // "he wrote in his memoir, “Load”": the name of a work.
  if (quoted(item) && comma && item.words <= TITLE_WORDS && WORKS.test(items[at - 1]?.lower ?? ''))
    return null;
  if (quoted(item))
    return comma || item.sentence ? { from: next, to: directEnd(items, next) } : null;
  // "…,” says Mr Lee, 45, “…”".
  if (comma && afterQuote)
    for (let to = next; to < Math.min(items.length, next + 12); to++) {
      if (quoted(items[to]) && isPoint(items[to - 1], ',—–'))
        return { from: to, to: directEnd(items, to) };
      // “…,” Mr Lee told Mr Ray, who replied, “…”; “…,” he said, prompting her to reply, “…”.
      const { form } = items[to]?.cue ?? {};
      if (form === 'past' || form === 's' || (form && isWord(items[to - 1], 'to'))) return null;
    }
  // "His “iron will”, as Mr Ray put it, is late": the words of the reporter's sentence.
  if (puts) return null;
  // Words without marks go on with what was said only where that was no whole sentence yet.
  if (!comma || !isWord(item) || at !== from) return null;
  // "…, Lee said, but “in the tone of a clerk”".
  const marks = items[next + 1];
  if (item.lower === 'but' && quoted(marks) && !marks.sentence)
    return { from: next, to: complementEnd(items, next) };
  // “…,” he replied, to jeers: no infinitive goes on from whole words in marks.
  if (afterQuote && item.lower === 'to') return null;
  // “…,” he wrote, and he might have added: the reporter's next clause.
  const joined = marks?.lower ?? '';
  if (afterQuote && item.lower === 'and' && (SUBJECTS.has(joined) || DETERMINERS.has(joined)))
    return null;
  if (said === 'whole' && !GOES_ON.test(item.lower) && !AUXILIARIES.has(item.lower)) return null;
  const participle = item.lower.endsWith('ing') && !AUXILIARIES.has(items[next + 1]?.lower ?? '');
  const goesOn = said === 'open' && /^an?$/.test(item.lower);
  if (participle || (REPORTERS.test(item.lower) && !goesOn)) return null;
  const to = complementEnd(items, next);
  return to > next ? { from: next, to } : null;
}
