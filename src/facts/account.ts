import * as v from 'valibot';
import { type Document, entityKinds, type Reading, type Span, statementKinds } from '../model.ts';
import { basisKind } from '../text/basis.ts';
import { isEdtf } from '../text/edtf.ts';

/** One document with what was read out of it: what the builder is given, one for each article. */
export interface Account {
  document: Document;
  reading: Reading;
}

const nullable = v.nullable(v.string());
const date = v.nullable(v.pipe(v.string(), v.check(isEdtf)));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = { start: offset, end: offset };

const document = v.object({
  id: v.pipe(v.string(), v.regex(/^\S+$/)),
  title: nullable,
  publisher: nullable,
  url: nullable,
  published: date,
  publishedBasis: nullable,
  language: v.string(),
  sha256: v.string(),
  text: v.string(),
});

const member = v.object({
  kind: v.picklist(entityKinds),
  name: v.string(),
  named: v.boolean(),
  names: v.array(v.string()),
  roles: v.array(v.string()),
  mentions: v.array(v.object(span)),
});

const quotation = v.object({
  ...span,
  text: v.string(),
  kind: v.picklist(statementKinds),
  speaker: v.string(),
  speakerStart: v.number(),
  speakerEnd: v.number(),
  canonical: v.string(),
  member: v.nullable(offset),
  cue: v.string(),
  said: date,
  saidBasis: v.pipe(
    v.string(),
    v.check((basis) => basisKind(basis) !== null),
  ),
  about: v.array(offset),
});

const account = v.pipe(
  v.object({
    document,
    reading: v.object({ cast: v.array(member), quotations: v.array(quotation) }),
  }),
  v.check(({ document: { text }, reading: { cast, quotations } }) => {
    const inText = ({ start, end }: Span) => start < end && end <= text.length;
    const inCast = (index: number) => index < cast.length;
    return (
      cast.every(({ mentions }) => mentions.every(inText)) &&
      quotations.every(
        (one) =>
          inText(one) && one.about.every(inCast) && (one.member === null || inCast(one.member)),
      )
    );
  }),
);

/** An account out of parsed JSON, or null where it is none. */
export function parseAccount(value: unknown): Account | null {
  const result = v.safeParse(account, value);
  return result.success ? result.output : null;
}
