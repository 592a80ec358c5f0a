/** "A group called Votes Matter": verbs that report, where they only give a name. */

import { complementEnd, isClause } from './complement.ts';
import { isPoint, isWord } from './items.ts';
import type { Phrase } from './noun-phrase.ts';
import { quoted } from './report.ts';
import type { Item } from './sentences.ts';
import type { Cue } from './verbs.ts';

/** "which a critic called “the best debut”": so many words in marks judge, fewer give a name. */
const JUDGEMENT = 3;

/** "a group called", "a super PAC called Votes Matter". */
function isNewThing(items: Item[], verb: number): boolean {
  const articleAt = (index: number) => /^(a|an|one|another)$/.test(items[index]?.lower ?? '');
  if (articleAt(verb - 2)) return true;
  const name = items[verb + 1];
  return isWord(name) && name.capital && articleAt(verb - 3);
}

/** The longest name of whom somebody calls something, in items. */
const NAME_ITEMS = 5;

/** "A man called Mayor Ray “a traitor”": a name, and what it is called, no sentence. */
function isJudged(items: Item[], from: number): boolean {
  let to = from;
  while (to < from + NAME_ITEMS && isWord(items[to]) && items[to]?.capital) to++;
  const marks = items[to];
  return to > from && quoted(marks) && !marks.sentence;
}

/** "what Mr Ray had told her on Monday: “It is late.”": the words are there. */
function announces(items: Item[], from: number): boolean {
  let colon = from;
  while (isWord(items[colon])) colon++;
  return isPoint(items[colon], ':') && quoted(items[colon + 1]) && !isClause(items, from, colon);
}

/** True where a name is given and nothing said: "A group called Votes Matter", "what he called the “grid”". */
export function isNaming(items: Item[], cue: Cue, speaker: Phrase): boolean {
  const before = items[speaker.from - 1];
  const first = items[speaker.from];
  const next = items[cue.to];
  if (cue.row.verb === 'call' && isJudged(items, cue.to)) return false;
  if (cue.row.verb !== 'call')
    return isWord(before, 'what') && !isWord(next, 'that') && !announces(items, cue.to);
  if (isWord(first) && /^(a|an|another|one)$/.test(first.lower) && speaker.to === cue.index)
    return true;
  if (cue.form === 'past' && isNewThing(items, cue.index)) return true;
  // "called an emergency session", "called off the talks": no words were said of anything.
  if (isWord(next) && /^(a|an|off|out|in|up|back|attention)$/.test(next.lower))
    return !items.slice(cue.to, complementEnd(items, cue.to)).some(quoted);
  return (
    quoted(next) &&
    !next.sentence &&
    !(isWord(before) && before.lower !== 'what' && next.words >= JUDGEMENT) &&
    isWord(before) &&
    /^(what|which|that)$/.test(before.lower)
  );
}
