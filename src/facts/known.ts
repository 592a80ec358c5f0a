/**
 * Names that are known before any document is read: countries and their capitals, organisations,
 * terms, and people whose name is spelt in several ways. The builder brings the list; one row is
 * one entity.
 */
import type { CastMember, EntityKind, Quotation, Reading, Span } from '../model.ts';
import { fold } from '../text/fold.ts';
import type { Account } from './account.ts';
import { bareName } from './person-name.ts';

/** One row of the list. */
export interface Known {
  kind: EntityKind;
  /** The name shown, and the source of the id. */
  name: string;
  /** Other names and spellings; acronyms as they are written. */
  names: string[];
  /** Words for its people or what belongs to it: "French". They tell what a statement is about. */
  demonyms?: string[];
}

const WORD = /[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*\.?/gu;
const clean = (word: string) => word.replace(/(?<!\.[^.]+)\.$/, '').replace(/['’]s?$/, '');
/** "U.S." and "US" are one spelling; case stays, for "US" is not "us". */
const spelling = (text: string) =>
  (text.normalize('NFC').match(WORD) ?? [])
    .map((word) => clean(word).replace(/(?<=\p{Lu})\.(?=\p{Lu}|$)/gu, ''))
    .join(' ');

interface Found extends Span {
  known: Known;
  demonym: boolean;
}

/** Finds known names in texts: the longest first, whole words, letter case as written. */
export function knownFinder(list: readonly Known[]): (text: string) => Found[] {
  const names = new Map<string, { known: Known; demonym: boolean }>();
  /** How many words the longest name has that begins with a word; most words begin none. */
  const longest = new Map<string, number>();
  for (const known of list) {
    const add = (name: string, demonym: boolean) => {
      const key = spelling(name);
      if (!key || names.has(key)) return;
      names.set(key, { known, demonym });
      const words = key.split(' ');
      const first = words[0] ?? '';
      longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
    };
    for (const name of [known.name, ...known.names]) add(name, false);
    for (const name of known.demonyms ?? []) add(name, true);
  }
  return (text) => {
    const words = [...text.matchAll(WORD)].map((match) => ({ at: match.index, raw: match[0] }));
    const found: Found[] = [];
    for (let i = 0; i < words.length; i++) {
      const first = words[i] as (typeof words)[number];
      const most = longest.get(spelling(first.raw)) ?? 0;
      for (let count = Math.min(most, words.length - i); count > 0; count--) {
        const last = words[i + count - 1] as (typeof words)[number];
        const end = last.at + clean(last.raw).length;
        const raw = text.slice(first.at, end);
        const hit = raw.includes('\n') ? undefined : names.get(spelling(raw));
        if (!hit) continue;
        found.push({ start: first.at, end, ...hit });
        i += count - 1;
        break;
      }
    }
    return found;
  };
}

/** One key for the spellings of an organisation's, a place's or a term's name. */
export const plainKey = (name: string): string =>
  fold(name)
    .replace(/^the /, '')
    .replace(/isation\b/g, 'ization')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Which known entity a cast member is. A person can only be a known person; of anything else the list
 * knows the kind better than an article's context does.
 */
export function knownLookup(list: readonly Known[]): (member: CastMember) => Known | null {
  const people = new Map<string, Known>();
  const others = new Map<string, Known>();
  for (const known of list) {
    const names = [known.name, ...known.names, ...(known.demonyms ?? [])];
    const map = known.kind === 'person' ? people : others;
    for (const key of names.map(plainKey)) if (!map.has(key)) map.set(key, known);
  }
  return ({ kind, name, names }) => {
    const map = kind === 'person' ? people : others;
    const keys = [name, ...names].map((one) => plainKey(kind === 'person' ? bareName(one) : one));
    return keys.map((key) => map.get(key)).find((known) => known !== undefined) ?? null;
  };
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** An account with the known names of its text in the cast, and in what its quotations are about. */
export function addKnown(
  { document, reading }: Account,
  find: ReturnType<typeof knownFinder>,
): Account {
  const cast: CastMember[] = reading.cast.map((member) => ({ ...member }));
  const taken = cast.flatMap(({ mentions }, index) => mentions.map((span) => ({ ...span, index })));
  const mentioned: (Span & { index: number })[] = [];
  const places = new Map<Known, number>();
  for (const { known, demonym, start, end } of find(document.text)) {
    const holder = taken.find((span) => overlap(span, { start, end }));
    const same = holder && cast[holder.index];
    // Inside a name, such as "Jordan" in "Jim Jordan", a known name says nothing.
    if (same && (same.kind === 'person' || end - start < holder.end - holder.start)) continue;
    const exact = holder && end - start === holder.end - holder.start;
    let index = exact ? holder.index : places.get(known);
    if (index === undefined) {
      index = cast.length;
      cast.push({
        kind: known.kind,
        name: known.name,
        named: true,
        names: [],
        roles: [],
        mentions: [],
      });
    }
    if (!places.has(known)) places.set(known, index);
    mentioned.push({ start, end, index });
    const member = cast[index];
    const written = document.text.slice(start, end);
    if (!member || demonym || exact) continue;
    if (!member.names.includes(written)) member.names = [...member.names, written];
    member.mentions = [...member.mentions, { start, end }];
  }
  const withAbout = (quotation: Quotation): Quotation => {
    const inside = mentioned.filter(
      (span) => span.start >= quotation.start && span.end <= quotation.end,
    );
    const about = new Set([...quotation.about, ...inside.map(({ index }) => index)]);
    if (quotation.member !== null) about.delete(quotation.member);
    return { ...quotation, about: [...about].sort((a, b) => a - b) };
  };
  const known: Reading = { cast, quotations: reading.quotations.map(withAbout) };
  return { document, reading: known };
}
