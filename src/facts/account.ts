import * as v from 'valibot';
import type { Document, Reading } from '../model.ts';

/** One document with what was read out of it: what the builder is given, one for each article. */
export interface Account {
  document: Document;
  reading: Reading;
}

const nullable = v.nullable(v.string());
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = { start: offset, end: offset };
const indices = v.array(offset);

const account = v.object({
  document: v.object({
    id: v.string(),
    title: nullable,
    publisher: nullable,
    url: nullable,
    published: nullable,
    publishedBasis: nullable,
    language: v.string(),
    sha256: v.string(),
    text: v.string(),
  }),
  reading: v.object({
    cast: v.array(
      v.object({
        kind: v.picklist(['person', 'organisation', 'place', 'term']),
        name: v.string(),
        named: v.boolean(),
        names: v.array(v.string()),
        roles: v.array(v.string()),
        mentions: v.array(v.object(span)),
      }),
    ),
    quotations: v.array(
      v.object({
        ...span,
        text: v.string(),
        kind: v.picklist(['direct', 'mixed', 'indirect']),
        speaker: v.string(),
        speakerStart: v.number(),
        speakerEnd: v.number(),
        canonical: v.string(),
        member: v.nullable(offset),
        cue: v.string(),
        said: nullable,
        saidBasis: v.string(),
        about: indices,
      }),
    ),
  }),
});

/** An account out of parsed JSON, or null where it is none. */
export function parseAccount(value: unknown): Account | null {
  const result = v.safeParse(account, value);
  return result.success ? result.output : null;
}
