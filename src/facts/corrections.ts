/**
 * Corrections kept by hand, each with its reason, for what the rules read wrongly in one document. A
 * correction that no longer applies is an error, so that the list only shrinks as the rules improve.
 */
import * as v from 'valibot';
import { type CastMember, type Quotation, type Span, statementKinds } from '../model.ts';
import { isEdtf } from '../text/edtf.ts';
import type { Account } from './account.ts';

const common = {
  /** {@link DocumentRecord.id} */
  document: v.string(),
  /** Why the rules cannot know. */
  reason: v.pipe(v.string(), v.minLength(10)),
};
/** The words of a quotation as they stand in the document, whole. */
const text = v.pipe(v.string(), v.minLength(1));
const kind = v.picklist(statementKinds);
/** A name in the document's cast; null for nobody who is named. */
const speaker = v.nullable(v.string());
const said = { said: v.nullable(v.pipe(v.string(), v.check(isEdtf))), saidBasis: v.string() };

const correction = v.variant('do', [
  /** A person's full name and offices, where the document garbles them. */
  v.strictObject({
    do: v.literal('person'),
    was: v.string(),
    name: v.string(),
    roles: v.array(v.string()),
    ...common,
  }),
  /** What looks like a name and is none. */
  v.strictObject({ do: v.literal('nobody'), was: v.string(), ...common }),
  /** Who said it. */
  v.strictObject({ do: v.literal('speaker'), text, speaker, as: v.string(), ...common }),
  /** When it was said. */
  v.strictObject({ do: v.literal('date'), text, ...said, ...common }),
  /** Where it begins and ends. */
  v.strictObject({ do: v.literal('span'), text, kind, ...common }),
  /** No statement at all. */
  v.strictObject({ do: v.literal('drop'), text, ...common }),
  /** A statement that the rules miss, with the word that reports it. */
  v.strictObject({
    do: v.literal('add'),
    text,
    kind,
    speaker,
    as: v.string(),
    cue: v.string(),
    ...said,
    ...common,
  }),
]);

const corrections = v.array(correction);
/** One row of `corrections.json`. */
export type Correction = v.InferOutput<typeof correction>;

/** A correction that is malformed, or that does not apply or is not needed any more. */
export class CorrectionError extends Error {
  override name = 'CorrectionError';
}

/** @throws CorrectionError where the rows are not corrections. */
export function parseCorrections(value: unknown): Correction[] {
  const result = v.safeParse(corrections, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new CorrectionError(`is wrong at ${v.getDotPath(issue) ?? 'its top'}: ${issue.message}.`);
}

const label = (row: Correction) => `${row.do} “${'text' in row ? row.text : row.was}”`;

function fail(row: Correction, problem: string): never {
  const advice = 'correct the row or take it out';
  throw new CorrectionError(
    `has a row that ${problem}: ${label(row)} in ${row.document}; ${advice}.`,
  );
}

const placeOf = (text: string, row: Correction & { text: string }): Span => {
  const start = text.indexOf(row.text);
  if (start < 0) fail(row, 'quotes words that are not in the document');
  return { start, end: start + row.text.length };
};
const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const isNamed = (member: CastMember, name: string) =>
  member.name === name || member.names.includes(name);

function memberNamed(cast: readonly CastMember[], name: string | null, row: Correction) {
  if (name === null) return null;
  const index = cast.findIndex((member) => isNamed(member, name));
  return index >= 0 ? index : fail(row, `names “${name}”, whom the document's cast does not hold`);
}

function forget(account: Account, row: Correction & { do: 'nobody' }): Account {
  const cast = account.reading.cast.map(
    (member): CastMember =>
      isNamed(member, row.was) ? { ...member, named: false, mentions: [] } : member,
  );
  if (cast.every(({ named }, at) => named === account.reading.cast[at]?.named))
    fail(row, 'is not needed any more');
  return { ...account, reading: { ...account.reading, cast } };
}

const sameList = (a: readonly string[], b: readonly string[]) => a.join('\n') === b.join('\n');

function rename(account: Account, row: Correction & { do: 'person' }): Account {
  const { cast } = account.reading;
  const index = cast.findIndex((member) => isNamed(member, row.was));
  if (index < 0) fail(row, 'names somebody whom the document’s cast does not hold');
  const other = cast.findIndex((member) => isNamed(member, row.name));
  if (other >= 0 && (other !== index || sameList(cast[index]?.roles ?? [], row.roles)))
    fail(row, 'is not needed any more');
  const renamed = cast.map((member, at): CastMember => {
    const names = [...new Set([row.name, ...member.names])];
    return at === index
      ? { ...member, kind: 'person', name: row.name, names, roles: row.roles }
      : member;
  });
  return { ...account, reading: { ...account.reading, cast: renamed } };
}

function newQuotation(account: Account, row: Correction & { do: 'add' }, span: Span): Quotation {
  const { cast } = account.reading;
  const member = memberNamed(cast, row.speaker, row);
  const about = cast.flatMap(({ mentions }, index) =>
    index !== member && mentions.some((one) => one.start >= span.start && one.end <= span.end)
      ? [index]
      : [],
  );
  const { kind, said, saidBasis, as, cue, text } = row;
  const nowhere = { speakerStart: -1, speakerEnd: -1, cue };
  const canonical = row.speaker ?? as;
  return {
    ...span,
    ...nowhere,
    text,
    kind,
    said,
    saidBasis,
    speaker: as,
    canonical,
    member,
    about,
  };
}

/** One quotation with a correction, or null where it goes. */
function corrected(
  account: Account,
  one: Quotation,
  row: Exclude<Correction, { do: 'person' | 'nobody' | 'add' }>,
  span: Span,
): Quotation | null {
  switch (row.do) {
    case 'drop':
      return null;
    case 'speaker': {
      const member = memberNamed(account.reading.cast, row.speaker, row);
      if (one.member === member && (member !== null || one.canonical === row.as))
        fail(row, 'is not needed any more');
      const about = one.about.filter((index) => index !== member);
      return { ...one, member, about, speaker: row.as, canonical: row.speaker ?? row.as };
    }
    case 'date':
      if (one.said === row.said && one.saidBasis === row.saidBasis)
        fail(row, 'is not needed any more');
      return { ...one, said: row.said, saidBasis: row.saidBasis };
    case 'span':
      if (one.start === span.start && one.end === span.end && one.kind === row.kind)
        fail(row, 'is not needed any more');
      return { ...one, ...span, text: row.text, kind: row.kind };
  }
}

function apply(account: Account, row: Correction): Account {
  if (row.do === 'person') return rename(account, row);
  if (row.do === 'nobody') return forget(account, row);
  const { document, reading } = account;
  const span = placeOf(document.text, row);
  const hit = reading.quotations.filter((one) => overlap(one, span));
  const others = reading.quotations.filter((one) => !hit.includes(one));
  const [one] = hit;
  let quotations: Quotation[];
  if (row.do === 'add') {
    if (one) fail(row, 'is not needed any more');
    quotations = [...others, newQuotation(account, row, span)];
  } else {
    if (!one) fail(row, 'meets no quotation');
    const now = corrected(account, one, row, span);
    // A longer span takes up the pieces that it covers; the other corrections mean one quotation.
    if (hit.length > 1 && row.do !== 'span') fail(row, 'meets more than one quotation');
    quotations = now ? [...others, now] : others;
  }
  quotations.sort((a, b) => a.start - b.start);
  return { document, reading: { ...reading, quotations } };
}

/**
 * An account with the corrections of its document, in their order.
 * @throws CorrectionError where one does not apply.
 */
export const applyCorrections = (account: Account, rows: readonly Correction[]): Account =>
  rows.filter((row) => row.document === account.document.id).reduce(apply, account);
