import type { Edtf, Quotation, Reading } from '../model.ts';
import { aboutIn } from './about.ts';
import { castOf } from './cast/cast.ts';
import { whenSaid } from './dates/dates.ts';
import { isEnglish } from './english.ts';
import { findQuotations } from './quotations/quotations.ts';
import { resolveSpeakers } from './speakers/resolve.ts';
import { sentencesOf } from './speakers/salience.ts';
import { tokensOf } from './words/tokens.ts';

/** What is read of a document; blocks of `text` are separated by line breaks. */
export interface Article {
  text: string;
  /** Publication date, where it is known. */
  published?: Edtf | null;
}

/** Reads one article: its cast, and who said what, when, about whom. Any string will do; nothing is thrown. */
export function extract({ text, published = null }: Article): Reading {
  const tokens = tokensOf(text);
  // Rules of English find nobody in other languages, but sentences that look like names.
  if (!isEnglish(tokens)) return { cast: [], quotations: [] };
  const cast = castOf(text, tokens);
  const found = findQuotations(text, tokens);
  const sentences = sentencesOf(tokens, found);
  const speakers = resolveSpeakers(text, cast, found, tokens, sentences);
  const dates = whenSaid(text, found, speakers, published, tokens, sentences);
  const aboutOf = aboutIn(cast);
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
      said: dates[index]?.said ?? null,
      saidBasis: dates[index]?.saidBasis ?? 'publication',
      about: aboutOf(quotation, member),
    };
  });
  return {
    cast: cast.map(({ kind, name, named, names, roles, mentions }) => ({
      kind,
      name,
      named,
      names,
      roles,
      mentions,
    })),
    quotations,
  };
}
