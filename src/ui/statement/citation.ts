/** A statement with its source, as text to paste elsewhere. */
import type { StatementView } from '../../model.ts';
import { dateWords } from '../date-words.ts';
import type { Translate } from '../translate.tsx';
import { webAddress } from '../web-address.ts';
import { saidWhen } from './date-text.tsx';
import { quoted } from './quote-marks.ts';
import { wordsOf } from './words-of.ts';

/** The ways of writing a citation. */
export type CitationStyle = 'plain' | 'markdown' | 'reference';

/** What cannot be copied as it stands inside Markdown. */
const escapeMarkdown = (text: string) => text.replace(/[\\`*_[\]<>#|]/g, '\\$&');

/**
 * Plain: words, speaker, date, source, one to a line. Markdown: a block quote with a link. Reference:
 * one line as in a bibliography (publisher, “title”, date, address), after the speaker and the words.
 */
export function citation(
  view: StatementView,
  style: CitationStyle,
  language: string,
  t: Translate,
): string {
  const source = view.reports[0]?.source;
  const speaker = view.speaker?.name ?? view.speakerAs;
  const { reporting, words: bare } = wordsOf(view);
  // Copied, too, nobody's words are taken for those of whoever reported them.
  const how = view.kind === 'indirect' ? t('cardParaphrase') : null;
  const said = view.said === null ? null : saidWhen(t, language, view.said, view.saidBasis);
  const published = source?.published ? dateWords(source.published, language) : null;
  const address = webAddress(source?.url ?? null);
  const list = (parts: (string | null | undefined)[], separator: string) =>
    parts.filter(Boolean).join(separator);
  const words = list([how, list([reporting, bare], ' ')], ' — ');
  const title = source?.title ? quoted(source.title, source.language) : null;
  const where = list([source?.publisher, title, published], ', ');
  if (style === 'reference') return list([speaker, said, words, where, address], '. ');
  const byline = `— ${list([speaker, said], ', ')}`;
  if (style === 'plain') return list([words, byline, where, address], '\n');
  const label = escapeMarkdown(list([source?.publisher, source?.title], ': '));
  const link =
    address === null ? label : `[${label}](${address.replace(/[()\s]/g, encodeURIComponent)})`;
  const lines = [escapeMarkdown(words), '', list([escapeMarkdown(byline), link], '. ')];
  return lines.map((line) => `> ${line.replace(/\s*\n\s*/g, ' ')}`.trimEnd()).join('\n');
}
