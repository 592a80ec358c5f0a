/** Gathers the segments that name one entity: full names first, then what is short for one of them. */
import { fold } from '../../text/fold.ts';
import { givenName } from '../words/given-names.ts';
import { isFunctionWord, isParticle } from '../words/name-words.ts';
import { countryNamed } from '../words/places.ts';
import { wordGender } from '../words/titles.ts';
import type { Token } from '../words/tokens.ts';
import { nameWord } from './capitals.ts';
import type { Draft } from './draft.ts';
import type { Stretch } from './headlines.ts';
import { bearerAt, isKin, isSamePerson } from './namesakes.ts';
import type { Segment } from './segments.ts';

/** "U.S.", "DES MOINES": no name to be shown where the text has another. */
const IN_CAPITALS = /^\P{Ll}+$/u;
/** Beyond so many namesakes nobody counts, so that work does not grow with the article. */
const MOST_COUNTED = 40;
/** With these a company's name ends, which is known by its first word. */
const COMPANY =
  /^(?:Group|Holdings?|Corp|Inc|Ltd|Motors|Lines|Airlines|Airways|Markets|Industries|Partners|Pharmaceuticals|Technologies|Systems|Securities|Energy|Capital|Bank)\.?$/;
const PLAIN = /^[ -~]*$/;
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/;
const surnameAt = (words: string[]) => words.length - (SUFFIX.test(words.at(-1) ?? '') ? 2 : 1);
/** The same word however it is accented or cased, and whether or not it has its Arabic article. */
const key = (word: string) => {
  const plain = PLAIN.test(word) ? word.toLowerCase() : fold(word);
  return plain.charCodeAt(2) === 45 ? plain.replace(/^(?:al|el)-/, '') : plain;
};

/** "Hillary Rodham Clinton" and "Hillary Clinton" share it; "Donald Trump Jr." does not. */
function personKey(words: string[]): string {
  const at = surnameAt(words);
  return key(`${words[0]} ${words[at]} ${at < words.length - 1 ? words.at(-1)?.slice(0, 2) : ''}`);
}

const initialsOf = (words: string[]) =>
  words.map((word) => (/^\p{Lu}/u.test(word) ? word.charAt(0) : '')).join('');

function push<T>(map: Map<string, T[]>, name: string, value: T): void {
  const list = map.get(name);
  if (!list) map.set(name, [value]);
  else if (list.length < MOST_COUNTED && !list.includes(value)) list.push(value);
}

/** Given names that are words of headlines as well: "Mark Lund’s Day", "Will Lund Go?" */
const AMBIGUOUS =
  /^(?:Mark|Grant|Chase|Rob|Bill|Sue|Pat|Drew|Chip|Rich|Faith|Hope|Grace|Joy|Art|Dean|Page|Jack|Frank|Victor|Rose|Robin|Jimmy|Iris|Dawn|Summer|Harry|Christian|Paris|Sydney|Chelsea|Jordan|Israel|Georgia)$/;

/** The given name right before the name at `at` in a headline, where a name alone has given the person so far; or null. */
function givenBefore(text: string, tokens: Token[], at: number): string | null {
  const before = tokens[at - 1] as Token;
  const word = text.slice(before.start, before.end);
  const isName = before.capital && (tokens[at]?.start ?? 0) - before.end === 1;
  const known = isName && !AMBIGUOUS.test(word) && !isFunctionWord(before.lower);
  return known && givenName(word) !== undefined ? word : null;
}

export class Gathering {
  readonly drafts: Draft[] = [];
  private readonly byKey = new Map<string, Draft>();
  private readonly bySurname = new Map<string, Draft[]>();
  /** "AP" of "Associated Press", for acronyms that stand behind it without being introduced. */
  private readonly byInitials = new Map<string, Draft>();
  private readonly byLastWord = new Map<string, Draft>();
  /** "Norvik" of "Norvik Group". */
  private readonly byFirstWord = new Map<string, Draft>();
  private readonly byGivenName = new Map<string, Draft[]>();
  private readonly shared = new Map<string, Draft>();
  /** Where the text goes on after its first line. */
  private readonly body: number;

  constructor(
    private readonly text: string,
    private readonly tokens: Token[],
  ) {
    this.body = text.indexOf('\n');
  }

  /** Adds a name that stands for itself, with the acronym that the text introduces for it, if any. */
  addFull(segment: Segment, acronym: string): void {
    const { words, kind } = segment;
    const isPerson = kind === 'person';
    const spelt = words.join(' ');
    const name =
      isPerson && words.length > 1
        ? personKey(words)
        : key(kind === 'place' ? (countryNamed(spelt) ?? spelt) : spelt);
    let draft = this.byKey.get(name) ?? this.byInitials.get(spelt);
    if (!draft && isPerson && words.length > 1) {
      const namesakes = this.bySurname.get(key(words[surnameAt(words)] ?? ''));
      draft = namesakes?.find((one) => isSamePerson(one.words, words));
      if (draft) this.byKey.set(name, draft);
    }
    if (!draft) {
      draft = {
        kind: kind === 'single' || kind === 'several' ? 'term' : kind,
        name: spelt,
        words,
        names: new Set(),
        titles: new Set(),
        gender: 'unknown',
        segments: [],
        mentions: [],
        isKin: isPerson && words.length > 1 && isKin(this.tokens, segment),
      };
      this.drafts.push(draft);
      this.byKey.set(name, draft);
      if (kind === 'organisation' && words.length > 1) {
        this.byInitials.set(initialsOf(words), draft);
        this.byLastWord.set(words.at(-1) ?? '', draft);
        if (COMPANY.test(words.at(-1) ?? '')) this.byFirstWord.set(words[0] ?? '', draft);
      }
    }
    if (acronym) {
      this.byKey.set(key(acronym), draft);
      draft.names.add(acronym);
    }
    if (isPerson) {
      const given = words.length > 1 ? givenName(words[0] ?? '') : undefined;
      if (given && draft.gender === 'unknown') draft.gender = given;
      // "his daughter Anneke Kessing".
      // "Her husband, Petro,".
      const isApposed =
        this.tokens[segment.from - 1]?.lower === ',' && this.tokens[segment.to]?.lower === ',';
      const last = this.tokens[segment.from - (isApposed ? 2 : 1)];
      if (draft.gender === 'unknown' && last?.kind === 'word' && !last.capital)
        draft.gender = wordGender(last.lower);
      if (words.length > 1) push(this.byGivenName, key(words[0] ?? ''), draft);
      push(this.bySurname, key(words[surnameAt(words)] ?? ''), draft);
    }
    this.join(draft, segment);
  }

  /** Adds a surname, a given name or the tail of a full name where somebody is known by it. */
  addShort(segment: Segment): boolean {
    const draft = this.shortFor(segment);
    if (draft) this.join(draft, segment);
    return draft !== null;
  }

  /** Adds a word that names something else as well where exactly one person bears it as a surname. */
  addSurname(segment: Segment): boolean {
    const [draft, other] = this.bySurname.get(key(segment.words[0] ?? '')) ?? [];
    if (!draft || other) return false;
    this.join(draft, segment);
    return true;
  }

  /** Adds "the Times" to the last organisation named in full that ends so. */
  addTail(segment: Segment): boolean {
    const word = segment.words[0] ?? '';
    const draft = this.byLastWord.get(word);
    if (draft) this.join(draft, segment);
    return draft !== undefined;
  }

  private shortFor(segment: Segment): Draft | null {
    const { words, gender, start } = segment;
    const last = key(words[surnameAt(words)] ?? '');
    const known = words.length === 1 ? this.byKey.get(last) : undefined;
    if (known && known.kind !== 'person') return known;
    let drafts = (this.bySurname.get(last) ?? []).filter((draft) => endsWith(draft.words, words));
    if (drafts.length === 0 && words.length === 1) drafts = this.byGivenName.get(last) ?? [];
    if (gender !== 'unknown')
      drafts = drafts.filter((draft) => draft.gender === gender || draft.gender === 'unknown');
    const [only] = drafts;
    if (!only && words.length === 1) return this.byFirstWord.get(words[0] ?? '') ?? null;
    // "Trump and his wife, Melania Trump": whoever is so called before is somebody else.
    if (only && drafts.length === 1)
      return only.isKin && start < (only.segments[0]?.start ?? 0) && words.length === 1
        ? null
        : only;
    if (!only) return null;
    const openAt = this.shared.get(last)?.openAt ?? Number.MAX_VALUE;
    return bearerAt(this.text, drafts, segment, openAt) ?? this.sharedBy(drafts, words, last);
  }

  /** Whoever a name that several bear means where the text does not tell: one draft for each such name. */
  private sharedBy(drafts: Draft[], words: string[], name: string): Draft {
    const known = this.shared.get(name);
    if (known) return known;
    const gender = drafts[0]?.gender ?? 'unknown';
    const draft: Draft = {
      kind: 'person',
      name: words.join(' '),
      words,
      names: new Set(),
      titles: new Set(),
      gender: drafts.every((one) => one.gender === gender) ? gender : 'unknown',
      segments: [],
      mentions: [],
      isShared: true,
      isKin: false,
    };
    this.drafts.push(draft);
    this.shared.set(name, draft);
    return draft;
  }

  private join(draft: Draft, segment: Segment): void {
    const { end } = segment;
    const start = this.startOf(draft, segment);
    const name = this.text.slice(start, segment.start) + segment.words.join(' ');
    draft.names.add(name);
    draft.segments.push(segment);
    draft.mentions.push({ start, end });
    if (segment.title) draft.titles.add(segment.title);
    if (draft.isShared) {
      if (start > this.body) draft.openAt ??= start;
      return;
    }
    if (segment.words.length === 1) {
      draft.firstShort ??= start;
      draft.lastShort = start;
    }
    if (segment.gender !== 'unknown') draft.gender = segment.gender;
    if (draft.gender === 'unknown' && segment.title)
      draft.gender = wordGender(segment.title.split(' ').at(-1)?.toLowerCase() ?? '');
    if (draft.kind === 'place' && IN_CAPITALS.test(draft.name)) draft.name = name;
    if (segment.words.length > draft.words.length && draft.kind === 'person') {
      draft.words = segment.words;
      draft.name = name;
    }
  }

  /** Where a surname begins, with the particles that stand before it: "von der Leyen". */
  private startOf({ words }: Draft, segment: Segment): number {
    let { start } = segment;
    for (let at = words.length - segment.words.length - 1; at > 0; at--) {
      const word = words[at] ?? '';
      if (!isParticle(word) || !this.text.startsWith(`${word} `, start - word.length - 1)) break;
      start -= word.length + 1;
    }
    return start;
  }

  /** Finds the names known by now in headlines, whatever their case. */
  addHeadlines(text: string, tokens: Token[], headlines: Stretch[]): void {
    const fuller = new Map<Draft, Set<string>>();
    for (const { from, to } of headlines)
      for (let at = from; at < to; at++) {
        if (!tokens[at]?.capital) continue;
        for (let length = Math.min(5, to - at); length > 0; length--) {
          const part = tokens.slice(at, at + length);
          const name = key(part.map((token) => nameWord(text, token)).join(' '));
          const draft = this.named(name, length);
          const [first] = part;
          const last = part.at(-1);
          if (!draft || !first || !last) continue;
          const end = last.start + nameWord(text, last).length;
          const given = at > from && length === 1 ? givenBefore(text, tokens, at) : null;
          if (given && draft.kind === 'person' && draft.words.length === 1)
            fuller.set(draft, (fuller.get(draft) ?? new Set()).add(given));
          draft.mentions.push({ start: first.start, end });
          at += length - 1;
          break;
        }
      }
    for (const [draft, [given = '', ...others]] of fuller) {
      const gender = givenName(given) ?? 'unknown';
      const differs = draft.gender !== 'unknown' && gender !== 'unknown' && gender !== draft.gender;
      if (others.length > 0 || differs || draft.isShared) continue;
      draft.names.add(draft.name);
      draft.words = [given, ...draft.words];
      draft.name = draft.words.join(' ');
      if (draft.gender === 'unknown') draft.gender = gender;
    }
  }

  private named(name: string, length: number): Draft | null {
    const known = this.byKey.get(length > 1 ? name : name);
    if (known) return known;
    const words = name.split(' ');
    const person = this.byKey.get(`${words[0]} ${words.at(-1)} `);
    if (person && length > 1) return person;
    const drafts = length === 1 ? this.bySurname.get(name) : undefined;
    return drafts?.length === 1 ? (drafts[0] ?? null) : null;
  }
}

/** True where the short form is the end of the full name, or its surname behind other given names is missing. */
function endsWith(full: string[], short: string[]): boolean {
  const end = surnameAt(full) + 1;
  const shortEnd = surnameAt(short) + 1;
  for (let back = 1; back <= shortEnd; back++) {
    const word = full[end - back];
    if (word === undefined || key(word) !== key(short[shortEnd - back] ?? '')) return false;
  }
  // "Macron" is no short form where only the particle differs: "de Gaulle" is one of "Gaulle".
  return shortEnd > 0 && !isParticle(short[0] ?? '') ? true : shortEnd < end;
}
