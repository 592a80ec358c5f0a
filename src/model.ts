/**
 * The glossary as types, with the lists that doors check against. Every room, door and window speaks in
 * these words and no others.
 *
 * Offsets are UTF-16 code units, `end` exclusive. Dates are EDTF strings (ISO 8601-2, the levels
 * that `text/edtf.ts` reads): `2018-08-27`, `2018-08`, `2025-02-15/2025-02-16`, `2018-08~`.
 */

/** An EDTF date, such as `2018-08-27` or `2018-08~`. */
export type Edtf = string;

/**
 * How a date is known: one of four words, then optionally a colon and an explanation in words.
 * `stated` in the document; `resolved` from words ("resolved: “on Monday”"); `publication`, the
 * publication date stands in; `inferred` from another report or by a person who kept the facts.
 */
export type Basis = string;

/** The first word of a {@link Basis}. */
export type BasisKind = 'stated' | 'resolved' | 'publication' | 'inferred';

/** A stretch of a text, in UTF-16 units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** What an entity can be. */
export const entityKinds = ['person', 'organisation', 'place', 'term'] as const;
export type EntityKind = (typeof entityKinds)[number];

/**
 * Direct: all of it in quotation marks. Mixed: partly. Indirect: in the reporter's words. The closest to
 * what was said comes first.
 */
export const statementKinds = ['direct', 'mixed', 'indirect'] as const;
export type StatementKind = (typeof statementKinds)[number];

/** What is known of a document without its text. This is what facts carry. */
export interface DocumentRecord {
  /** Stable: made from the file name or the NDJSON id, never from the position in a folder. */
  id: string;
  title: string | null;
  publisher: string | null;
  /** Absolute http(s) address, or null where the article has none. */
  url: string | null;
  published: Edtf | null;
  /** null exactly where `published` is null. */
  publishedBasis: Basis | null;
  /** BCP 47, such as `en`. */
  language: string;
  /** Hex SHA-256 of the file as it was read. */
  sha256: string;
}

/** One article as read. `text` is plain; its blocks are the stretches between line breaks. */
export interface Document extends DocumentRecord {
  text: string;
}

/** An office or description that a document gave an entity: "President of France". */
export interface Role {
  title: string;
  /** The publication date of the document that said so. */
  asOf: Edtf | null;
  /** {@link DocumentRecord.id} */
  document: string;
  /** Other documents that give this office to somebody else at about that time. No verdict. */
  contested?: { entity: string; title: string; document: string }[];
}

/** What can be hovered. `names` holds every name of the entity, `name` (the one shown) first. */
export interface Entity {
  id: string;
  kind: EntityKind;
  name: string;
  names: string[];
  roles: Role[];
}

/** Somebody or something that an article names or describes; found by `extract/`, linked by `facts/`. */
export interface CastMember {
  kind: EntityKind;
  /** The fullest name in the article, or the description where no name is given. */
  name: string;
  /** False where `name` is a description, such as "an Élysée official". */
  named: boolean;
  /** Every name the article uses, the fullest first. */
  names: string[];
  /** Offices and descriptions the article gives: "President of France". */
  roles: string[];
  mentions: Span[];
}

/** One quotation of one article, as `extract/` finds it. `text` is `article.slice(start, end)`. */
export interface Quotation extends Span {
  text: string;
  kind: StatementKind;
  /** The words for the speaker in the sentence, '' where it names none. */
  speaker: string;
  /** -1 where the sentence names no speaker. */
  speakerStart: number;
  speakerEnd: number;
  /** The speaker's fullest name in the article, or the description where no name is given. */
  canonical: string;
  /** Index into {@link Reading.cast}, or null where the speaker is unknown. */
  member: number | null;
  /** The words that report the speech: "said", "according to". */
  cue: string;
  said: Edtf | null;
  saidBasis: Basis;
  /** Indices into {@link Reading.cast} of what it is about. */
  about: number[];
}

/** What `extract/` reads out of one article. */
export interface Reading {
  cast: CastMember[];
  /** In order of `start`; no two overlap. */
  quotations: Quotation[];
}

/** One document's report of a statement. `text` is `document.text.slice(start, end)`. */
export interface Report extends Span {
  /** {@link DocumentRecord.id} */
  document: string;
  text: string;
}

/** Who said what, when: one utterance, with every report of it. */
export interface Statement {
  /** Stable from build to build, so that notes keep their place. */
  id: string;
  /** An entity's id, or null where the speaker is described but not named. */
  speaker: string | null;
  /** The words the document used for the speaker: "an Élysée official". */
  speakerAs: string;
  /** The wording shown: that of the fullest report, without what a reporter put between the words. */
  text: string;
  kind: StatementKind;
  /** The words that report it: "ruled out", '' where there are none. Without them an indirect statement can mean its opposite. */
  cue: string;
  said: Edtf | null;
  saidBasis: Basis;
  /** Ids of the entities it is about. */
  about: string[];
  /** At least one. */
  reports: Report[];
}

/** The portable value. A pack is facts with a name, a version and a licence. */
export interface Facts {
  format: 'on-record-facts/1';
  name: string;
  version: string;
  licence: string;
  documents: DocumentRecord[];
  entities: Entity[];
  statements: Statement[];
}

/** The rule by which a mention matched; the card says it on request. */
export const mentionRules = [
  'full-name',
  'surname',
  'title-surname',
  'given-name',
  'acronym',
  'alias',
  'demonym',
] as const;
export type MentionRule = (typeof mentionRules)[number];

/** A place in a page's text where an entity is named. */
export interface Mention extends Span {
  /** Index of the text among those asked about. */
  block: number;
  entity: string;
  /** The name in the store that matched, as the store spells it. */
  alias: string;
  rule: MentionRule;
  /** True where a published pack knows this name: only these may enter the page's highlights. */
  published: boolean;
}

/** A source as shown: what a reader needs to judge and find it. */
export interface Source {
  document: string;
  title: string | null;
  publisher: string | null;
  url: string | null;
  published: Edtf | null;
  publishedBasis: Basis | null;
  /** BCP 47: the language its words are in, `und` where unknown. */
  language: string;
  /** The pack that says so where the reader imported it; null for what ships with the extension. */
  pack: string | null;
}

/** An entity as a card or a list names it. */
export interface EntityRef {
  id: string;
  name: string;
  kind: EntityKind;
}

/** Where a statement stands to the article being read. */
export type Standing = 'before' | 'since' | 'here' | 'undated';

/** A statement with all that is needed to show it: no ids left to look up. */
export interface StatementView {
  id: string;
  speaker: EntityRef | null;
  speakerAs: string;
  text: string;
  kind: StatementKind;
  /** {@link Statement.cue} */
  cue: string;
  said: Edtf | null;
  saidBasis: Basis;
  about: EntityRef[];
  reports: { text: string; source: Source }[];
  /** True where the reader has a note on it. */
  noted: boolean;
}

/**
 * Why a statement stands where it does in a card: it is about somebody or something that the passage
 * names; it shares telling words with the passage (`word` is the rarest); it is simply the latest; or
 * the article itself quotes it.
 */
export type Because =
  | { reason: 'about'; entity: EntityRef }
  | { reason: 'word'; word: string }
  | { reason: 'latest' }
  | { reason: 'here' }
  | null;

/** A statement placed in a card. */
export interface CardStatement extends StatementView {
  standing: Standing;
  because: Because;
}

/** The role a card shows, and who else is given that office. No verdict between them. */
export interface CardRole {
  role: Role;
  source: Source;
  contested: { entity: EntityRef; title: string; source: Source }[];
}

/** What the popover shows for one mention. Read-only; everything in it is text. */
export interface Card {
  entity: EntityRef;
  /** The role nearest before the article's date, or null where no document gives one. */
  role: CardRole | null;
  /** The article's publication date, or null where the page states none. */
  published: Edtf | null;
  /** In the order shown: before, here, since, undated; within each the closest, then the newest. */
  statements: CardStatement[];
  /** How many more the store holds beyond those in `statements`. */
  more: number;
  /** How many statements of each year the store holds, oldest year first: the time line's ground. */
  years: { year: number; count: number }[];
  why: { rule: MentionRule; alias: string };
  /** How many notes the reader has on this entity. */
  notes: number;
}

/** What a note is on. */
export type NoteTarget =
  | { on: 'entity'; id: string; label: string }
  | { on: 'statement'; id: string; label: string }
  | { on: 'page'; url: string; label: string }
  | { on: 'nothing' };

/** The reader's own words, as shown. Times are ISO 8601 instants in UTC. */
export interface Note {
  id: string;
  text: string;
  target: NoteTarget;
  tags: string[];
  pinned: boolean;
  created: string;
  changed: string;
  /** When it was put in the trash, or null. */
  deleted: string | null;
}
