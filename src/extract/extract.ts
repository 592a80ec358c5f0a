import type { Edtf, Quotation, Reading } from '../model.ts';
import { aboutOf } from './about.ts';
import { castOf } from './cast.ts';
import { whenSaid } from './dates.ts';
import { findQuotations } from './quotations.ts';
import { resolveSpeakers } from './resolve.ts';

/** What is read of a document; blocks of `text` are separated by line breaks. */
export interface Article {
  text: string;
  /** Publication date, where it is known. */
  published?: Edtf | null;
}

/** Reads one article: its cast, and who said what, when, about whom. Any string will do; nothing is thrown. */
export function extract({ text, published = null }: Article): Reading {
  const cast = castOf(text);
  const found = findQuotations(text);
  const speakers = resolveSpeakers(text, cast, found);
  const quotations = found.map((quotation, index): Quotation => {
    const { start, end, kind, cue, speakerStart, speakerEnd } = quotation;
    const { canonical, member } = speakers[index] ?? { canonical: '', member: null };
    return {
      start,
      end,
      text: text.slice(start, end),
      kind,
      speaker: speakerStart < 0 ? '' : text.slice(speakerStart, speakerEnd),
      speakerStart,
      speakerEnd,
      canonical,
      member,
      cue,
      ...whenSaid(text, quotation, published),
      about: aboutOf(cast, quotation, member),
    };
  });
  return {
    cast: cast.map(({ gender: _, ...member }) => member),
    quotations,
  };
}
