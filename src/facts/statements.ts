/** Quotations of many documents → statements: one record for one utterance, with every report of it. */
import {
  type DocumentRecord,
  type Edtf,
  type Quotation,
  type Report,
  type Statement,
  statementKinds,
} from '../model.ts';
import { basisKind } from '../text/basis.ts';
import { dayRange } from '../text/edtf.ts';
import { fold } from '../text/fold.ts';
import { compareText } from '../text/order.ts';
import type { Account } from './account.ts';
import { Groups, groupBy } from './groups.ts';
import { statementId } from './ids.ts';
import { LIMITS } from './limits.ts';
import type { Linked } from './link.ts';
import { type Gist, gistOf, LEAST_SHARED, sameStatement, stemsOf } from './same.ts';
import { makesSense } from './sense.ts';
import { sayingsOf } from './split.ts';

/** One report of something said, with everything its document tells about it. */
interface Told {
  document: DocumentRecord;
  quotation: Quotation;
  report: Report;
  /** The speaker's words, without what a reporter put between them. */
  words: string;
  speaker: string | null;
  speakerAs: string;
  about: string[];
  gist: Gist;
}

const firstDay = (date: Edtf | null) => dayRange(date)?.first ?? Number.POSITIVE_INFINITY;

/** By publication, then document, then place: an order that does not depend on how reports came in. */
function compareTold(a: Told, b: Told): number {
  const x = firstDay(a.document.published);
  const y = firstDay(b.document.published);
  if (x !== y) return x - y;
  const byDocument = compareText(a.document.id, b.document.id);
  return byDocument || a.report.start - b.report.start || a.report.end - b.report.end;
}

/** The document's words for the speaker; a relative pronoun stands for words elsewhere. */
const speakerWords = ({ speaker, canonical }: Quotation): string =>
  speaker === '' || /^(who|whom|which|that)$/i.test(speaker) ? canonical || speaker : speaker;

/** Words that name nobody: where reading found no one for them, a reader could not know whose a statement is. */
const PRONOUN = /^(?:he|she|it|they|him|her|them|i|we|you|who|one|another)$/i;

function toldOf(account: Account, linked: Linked, spell: (text: string) => string): Told[] {
  const { document, reading } = account;
  const ids = linked.ids.get(document.id) ?? [];
  return sayingsOf(document.text, reading.quotations).flatMap(
    ({ quotation, place, words }): Told[] => {
      const { start, end } = place;
      const text = document.text.slice(start, end);
      const speaker = quotation.member === null ? null : (ids[quotation.member] ?? null);
      const speakerAs = speakerWords(quotation).slice(0, LIMITS.speakerAs);
      if (speaker === null && (quotation.canonical === '' || PRONOUN.test(speakerAs))) return [];
      const about = new Set(quotation.about.flatMap((index) => ids[index] ?? []));
      return [
        {
          document,
          quotation,
          report: { document: document.id, text, start, end },
          words,
          speaker,
          speakerAs,
          about: [...about].filter((id) => id !== speaker).sort(),
          gist: gistOf(words, quotation.said, quotation.saidBasis, spell),
        },
      ];
    },
  );
}

/**
 * Joins reports of one utterance. Only those are compared whose dates can meet and that share a few
 * stems, found through an index; so the time grows with the reports that are alike, not with all pairs.
 */
function joinSame(told: Told[]): Told[][] {
  const groups = new Groups(told);
  const byStem = new Map<number, Told[]>();
  for (const one of [...told].sort((a, b) => a.gist.from - b.gist.from)) {
    const shared = new Map<Told, number>();
    const stems = stemsOf(one.gist);
    // Too short to be like any other.
    if (stems.size < LEAST_SHARED) continue;
    for (const stem of stems) {
      const open = (byStem.get(stem) ?? []).filter(({ gist }) => gist.to >= one.gist.from);
      for (const other of open) shared.set(other, (shared.get(other) ?? 0) + 1);
      open.push(one);
      byStem.set(stem, open);
    }
    for (const [other, count] of shared)
      if (count >= LEAST_SHARED && sameStatement(one.gist, other.gist)) groups.join(one, other);
  }
  return groups.all();
}

/** The fullest report: in the speaker's own words where one is, then the longest. */
const fullest = (told: Told[]): Told | undefined =>
  [...told].sort(
    (a, b) =>
      statementKinds.indexOf(a.quotation.kind) - statementKinds.indexOf(b.quotation.kind) ||
      b.report.text.length - a.report.text.length ||
      compareTold(a, b),
  )[0];

/** The report that dates it best: not by its publication alone where another does, then to the day. */
function bestDated(told: Told[]): Told | undefined {
  const standIn = ({ quotation }: Told) => Number(basisKind(quotation.saidBasis) === 'publication');
  const width = ({ quotation }: Told) => {
    const range = dayRange(quotation.said);
    return range ? range.last - range.first : Number.POSITIVE_INFINITY;
  };
  const dated = told.filter(({ quotation }) => quotation.said !== null);
  return dated.sort(
    (a, b) => standIn(a) - standIn(b) || width(a) - width(b) || compareTold(a, b),
  )[0];
}

const nameOf = ({ publisher, title, id }: DocumentRecord) => publisher ?? title ?? id;

function statementOf(group: Told[], taken: Map<string, number>): Statement[] {
  const reports = [...group].sort(compareTold);
  const [first] = reports;
  const shown = fullest(reports);
  if (!first || !shown) return [];
  const dated = bestDated(reports) ?? shown;
  const { said } = dated.quotation;
  const ownDate = shown.quotation.said === said;
  const basis = `inferred: the report of ${nameOf(dated.document)} dates it`;
  const plain = statementId(first.speaker, first.quotation.text);
  const count = (taken.get(plain) ?? 0) + 1;
  taken.set(plain, count);
  const id = count === 1 ? plain : `${plain}-${count}`;
  const { speaker, speakerAs } = shown;
  const about = [...new Set(reports.flatMap((told) => told.about))].sort();
  return [
    {
      id,
      speaker,
      speakerAs,
      text: shown.words,
      kind: shown.quotation.kind,
      // A colon reports as well, but is no word to show.
      cue: /\p{L}/u.test(shown.quotation.cue) ? shown.quotation.cue : '',
      said,
      saidBasis: ownDate ? shown.quotation.saidBasis : basis,
      about,
      reports: reports.map(({ report }) => report),
    },
  ];
}

/**
 * The statements of some accounts, by publication and place of the first report. Somebody who is not
 * named is the same only within one document and under the same words.
 */
export function statementsOf(
  accounts: readonly Account[],
  linked: Linked,
  spell: (text: string) => string,
): Statement[] {
  const all = accounts
    .flatMap((account) => toldOf(account, linked, spell))
    .filter(
      ({ report, words, quotation }) =>
        report.text.length <= LIMITS.text && makesSense(words, quotation.kind),
    );
  const bySpeaker = groupBy(
    all,
    ({ speaker, document, speakerAs }) => speaker ?? `${document.id} ${fold(speakerAs)}`,
  );
  const groups = [...bySpeaker.values()].flatMap(joinSame);
  const ordered = groups
    .map((group) => [...group].sort(compareTold))
    .sort(([a], [b]) => (a && b ? compareTold(a, b) : 0));
  /** How many statements have an id so far. */
  const taken = new Map<string, number>();
  return ordered.flatMap((group) => statementOf(group, taken));
}
