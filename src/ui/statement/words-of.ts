import type { StatementView } from '../../model.ts';
import { quoted } from './quote-marks.ts';

/** What of a statement its words are made of. */
export type Said = Pick<StatementView, 'text' | 'kind' | 'cue' | 'reports'>;

/** What was said as it is shown, and the words that report it, '' where they are said already or direct. */
export function wordsOf({ text, kind, cue, reports }: Said): { reporting: string; words: string } {
  if (kind === 'direct')
    return { reporting: '', words: quoted(text, reports[0]?.source.language ?? 'und') };
  const isSaid = text.toLowerCase().startsWith(cue.toLowerCase());
  return { reporting: isSaid || /^according/i.test(cue) ? '' : cue, words: text };
}
