/** Small accounts for tests: a text, who is in it, and what they say. */
import type { Account } from '../../src/facts/account.ts';
import type { CastMember, EntityKind, Quotation, StatementKind } from '../../src/model.ts';

export interface MemberRow {
  name: string;
  names?: string[];
  roles?: string[];
  kind?: EntityKind;
  named?: boolean;
}
/** `by` is a name in the cast; the text of the document is made of the quotations, a line each. */
export interface QuoteRow {
  by: string | null;
  text: string;
  said?: string | null;
  basis?: string;
  kind?: StatementKind;
  as?: string;
  cue?: string;
  about?: string[];
}
export interface AccountRow {
  id: string;
  published?: string | null;
  publisher?: string | null;
  cast?: MemberRow[];
  quotes?: QuoteRow[];
}

/** An account of these rows. */
export function account({ id, published = null, publisher = null, ...row }: AccountRow): Account {
  const { cast: members = [], quotes = [] } = row;
  const cast = members.map(
    ({ name, names = [], roles = [], kind = 'person', named = true }): CastMember => ({
      kind,
      name,
      named,
      names: [name, ...names],
      roles,
      mentions: [],
    }),
  );
  const indexOf = (name: string) => cast.findIndex((member) => member.name === name);
  let text = '';
  const quotations = quotes.map((quote): Quotation => {
    const start = text.length;
    text += `${quote.text}\n`;
    const { by, kind = 'direct', said = published, basis = 'publication', cue = 'said' } = quote;
    const canonical = by ?? quote.as ?? '';
    return {
      start,
      end: start + quote.text.length,
      text: quote.text,
      kind,
      speaker: quote.as ?? canonical,
      speakerStart: -1,
      speakerEnd: -1,
      canonical,
      member: by === null ? null : indexOf(by),
      cue,
      said,
      saidBasis: basis,
      about: (quote.about ?? []).map(indexOf),
    };
  });
  const document = {
    id,
    title: null,
    publisher,
    url: null,
    published,
    publishedBasis: published === null ? null : 'stated',
    language: 'en',
    sha256: '0'.repeat(64),
    text: text || 'Nothing was said.',
  };
  return { document, reading: { cast, quotations } };
}

export const LABEL = { name: 'Test', version: '1', licence: 'CC0-1.0' };
