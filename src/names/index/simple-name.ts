/**
 * Names that need no more than a glance, which nearly all of a large store are: rules with regular
 * expressions cost ten times as much as the rest of building an index.
 */
import type { EntityKind } from '../../model.ts';
import { isRenamed } from '../forms/renamed.ts';
import { HASH_BASIS, HASH_PRIME } from '../letters/characters.ts';
import { namesCountry } from '../words/country-names.ts';
import { STATE_ABBREVIATIONS } from '../words/words.ts';
import { EVERY_RULE, RULE, rulesOf } from './known-words.ts';

const [SPACE, AND, HYPHEN, I, J, K, S, Y] = [32, 38, 45, 105, 106, 107, 115, 121] as const;

/** True where the word that ends at `end` does so in "iy", "yy", "ky", "yi" or "ij", which `spellings.ts` respells. */
function endsOddly(name: string, end: number): boolean {
  if (end < 3) return false;
  const last = name.charCodeAt(end - 1);
  if (last !== Y && last !== I && last !== J) return false;
  const before = name.charCodeAt(end - 2);
  if (last === Y) return before === I || before === Y || before === K;
  return before === (last === I ? Y : I);
}

/** True where a glance shows that `spellings` knows no other way to spell a name. */
export function isSpeltOneWay(name: string): boolean {
  let hash = HASH_BASIS;
  for (let at = 0; at <= name.length; at++) {
    const code = at === name.length ? SPACE : name.charCodeAt(at);
    if (code > 127 || code === AND) return false;
    const isLetter = (code | 32) >= 97 && (code | 32) <= 122;
    if (!isLetter && endsOddly(name, at)) return false;
    if (code === SPACE || code === HYPHEN) {
      if ((rulesOf(hash) & RULE.spelling) !== 0) return false;
      hash = HASH_BASIS;
    } else hash = Math.imul(hash ^ (code | 32), HASH_PRIME);
  }
  return true;
}

/** The most words of a simple name. */
const MOST = 3;

/**
 * Of the latest name read: how many words it has, where the second and the last start, the hash of each as
 * `readWord` would give it, and the rules that its first, its last and all its words call for. Reused, so
 * that no objects are made.
 */
export const simple = {
  words: 0,
  second: 0,
  last: 0,
  hashes: new Int32Array(MOST),
  firstRules: 0,
  lastRules: 0,
  rules: 0,
};

/** Reads a name of up to three capitalised words of plain letters into {@link simple}. False for any other. */
function readPlain(name: string): boolean {
  const length = name.length;
  let words = 0;
  let start = 0;
  let hash = HASH_BASIS;
  simple.rules = 0;
  for (let at = 0; at <= length; at++) {
    const code = at === length ? SPACE : name.charCodeAt(at);
    if (code === SPACE) {
      if (at - start < 2 || words === MOST) return false;
      simple.hashes[words] = hash;
      simple.lastRules = rulesOf(hash) | (endsOddly(name, at) ? RULE.spelling : 0);
      simple.rules |= simple.lastRules;
      if (words === 0) simple.firstRules = simple.lastRules;
      hash = HASH_BASIS;
      words++;
      if (words === 2) simple.second = start;
      simple.last = start;
      start = at + 1;
    } else {
      if (at === start ? code < 65 || code > 90 : code < 97 || code > 122) return false;
      hash = Math.imul(hash ^ (code | 32), HASH_PRIME);
    }
  }
  simple.words = words;
  // Any plural may be a team's nickname.
  if (name.charCodeAt(length - 1) === S && (simple.lastRules & RULE.plural) === 0)
    simple.rules |= RULE.club;
  return true;
}

/**
 * Reads a name like "Emmanuel Macron" into {@link simple}: a few capitalised words of plain letters, of which
 * no rule for names of its kind makes anything but a surname or an acronym. False for any other.
 */
export function readSimple(name: string, kind: EntityKind): boolean {
  if (!readPlain(name) || (simple.rules & RULE.spelling) !== 0) return false;
  if (kind === 'person')
    return (
      simple.words > 1 &&
      (simple.firstRules & RULE.family) === 0 &&
      (simple.lastRules & RULE.group) === 0
    );
  if (isRenamed(name)) return false;
  if (kind === 'place')
    return (
      (simple.rules & RULE.place) === 0 && !namesCountry(name) && !STATE_ABBREVIATIONS.has(name)
    );
  return kind === 'organisation';
}

/** The rules that a name may concern, as bits of {@link RULE}. */
export function rulesFor(name: string): number {
  return readPlain(name) ? simple.rules : EVERY_RULE;
}
