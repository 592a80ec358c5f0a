/** Pairs quotation marks: which stretches of a paragraph stand in them, however damaged the marks. */
import type { Span } from '../../model.ts';
import type { Token } from '../words/tokens.ts';

/** A stretch in quotation marks, its marks included. Token indices, `to` exclusive. */
export interface Quoted extends Span {
  from: number;
  to: number;
  /** False where the closing mark is missing. */
  closed: boolean;
  /** True for ‘…’. */
  single: boolean;
}

const OPENING = '“„‟«‹';
const CLOSING = '”»›';
const word = (token: Token | undefined) => token?.kind === 'word';
const touches = (left: Token | undefined, right: Token | undefined) =>
  left !== undefined && right !== undefined && left.end === right.start && left.kind !== 'break';

type Role = 'open' | 'close' | 'none' | 'either';

/** What a double mark does, as far as the characters around it tell. */
function roleOf(tokens: Token[], at: number, isOpen: boolean): Role {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (OPENING.includes(token.lower)) {
    // “ ” with nothing between, after words: a doubled closing mark.
    const doubled = after?.kind === 'mark' && CLOSING.includes(after.lower);
    // The wrong way round: “Never,“ she said.
    const turned = touches(before, token) && !touches(token, after);
    return isOpen && (doubled || turned) ? 'close' : 'open';
  }
  if (CLOSING.includes(token.lower)) {
    const turned = !isOpen && !touches(before, token) && touches(token, after) && word(after);
    return turned ? 'open' : 'close';
  }
  if (token.lower !== '"') return 'none';
  const left = touches(before, token);
  const right = touches(token, after);
  if (!isOpen && left && /\d/.test(before?.lower.at(-1) ?? '')) return 'none'; // 12" is inches
  if (left === right) return 'either';
  if (right) return before?.lower === '(' || !left ? 'open' : 'either';
  return 'close';
}

/** Where the single quotation mark opened at `at` closes, as a token index, or -1. */
function singleClose(tokens: Token[], at: number, end: number): number {
  let possessive = -1;
  for (let index = at + 1; index < end; index++) {
    const token = tokens[index] as Token;
    if (token.kind !== 'mark' || !"'’‘".includes(token.lower)) continue;
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    const opens = !touches(before, token) && touches(token, after);
    if (opens) return possessive;
    if (!touches(before, token) || (touches(token, after) && word(after))) continue;
    if (word(before) && before?.lower.endsWith('s') && word(after) && index + 1 < end)
      possessive = index; // "the workers’ rights": an apostrophe, unless nothing better follows
    else return index;
  }
  return possessive;
}

/** True where the quotation opened at `open` begins with a second, single mark that nothing before `at` closes. */
function opensTwice(tokens: Token[], open: number, at: number): boolean {
  const second = tokens[open + 1];
  if (second?.kind !== 'mark' || !"'‘".includes(second.lower) || !touches(second, tokens[open + 2]))
    return false;
  const after = tokens[at + 1];
  if (!word(after) || after?.capital || /[,.?!]/.test(tokens[at - 1]?.lower ?? '')) return false;
  for (let index = open + 2; index < at; index++) if (tokens[index]?.kind === 'mark') return false;
  return true;
}

/** The stretches in quotation marks among `tokens[from..to)`, one paragraph; inner ones are left out. */
export function quotedIn(tokens: Token[], from: number, to: number): Quoted[] {
  const found: Quoted[] = [];
  let open = -1;
  const add = (first: number, last: number, closed: boolean, single = false) => {
    const start = (tokens[first] as Token).start;
    found.push({
      start,
      end: (tokens[last] as Token).end,
      from: first,
      to: last + 1,
      closed,
      single,
    });
  };
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== 'mark') continue;
    if ("'‘’‚`".includes(token.lower)) {
      const free = open === -1 && !touches(tokens[at - 1], token);
      const after = tokens[at + 1];
      if (!free || !touches(token, after) || token.lower === '’') continue;
      const close = singleClose(tokens, at, to);
      if (close === -1) continue;
      add(at, close, true, true);
      at = close;
      continue;
    }
    let role = roleOf(tokens, at, open !== -1);
    if (role === 'either') role = open === -1 ? 'open' : 'close';
    if (role === 'open' && open !== -1) {
      // A mark that opens within an open quotation closes it where no word follows, else begins anew.
      if (token.lower === '"' || at + 1 === to) role = 'close';
      else if (at - open > 1) add(open, at - 1, false);
      if (role === 'open') open = at;
    } else if (role === 'open') open = at;
    if (role !== 'close') continue;
    // "'America First" was: the mark closes the inner quotation.
    if (open !== -1 && opensTwice(tokens, open, at)) continue;
    if (open !== -1) {
      add(open, at, true);
      open = -1;
    } else {
      // ” » after a closed quotation: the same one, or the end of one that was closed too early.
      const last = found.at(-1);
      if (last?.closed && !last.single) {
        last.to = at + 1;
        last.end = token.end;
      }
    }
  }
  if (open !== -1 && open + 1 < to) add(open, to - 1, false);
  return found;
}
