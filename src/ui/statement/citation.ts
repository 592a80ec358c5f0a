/** A statement with its source, as text to paste elsewhere. */
import type { StatementView } from '../../model.ts';
import { dateWords } from '../date-words.ts';
import { webAddress } from '../web-address.ts';
import { quoted } from './quote-marks.ts';

/** The ways of writing a citation. */
export type CitationStyle = 'plain' | 'markdown' | 'reference';

/** What cannot be copied as it stands inside Markdown. */
const escapeMarkdown = (text: string) => text.replace(/[\\`*_[\]<>#|]/g, '\\$&');

/**
 * Plain: words, speaker, date, source, one to a line. Markdown: a block quote with a link. Reference:
 * one line as in a bibliography (publisher, “title”, date, address), after the speaker and the words.
 */
export function citation(view: StatementView, style: CitationStyle, language: string): string {
  const source = view.reports[0]?.source;
  const speaker = view.speaker?.name ?? view.speakerAs;
  const words = view.kind === 'direct' ? quoted(view.text, source?.language ?? 'und') : view.text;
  const said = view.said === null ? null : dateWords(view.said, language);
  const published =
    source?.published === null || source === undefined
      ? null
      : dateWords(source.published, language);
  const address = webAddress(source?.url ?? null);
  const list = (parts: (string | null | undefined)[], separator: string) =>
    parts.filter((part) => part !== null && part !== undefined && part !== '').join(separator);
  const title = source?.title ? quoted(source.title, source.language) : null;
  if (style === 'reference')
    return list(
      [speaker, said, words, list([source?.publisher, title, published], ', '), address],
      '. ',
    );
  const byline = `— ${list([speaker, said], ', ')}`;
  if (style === 'plain')
    return list([words, byline, list([source?.publisher, title, published], ', '), address], '\n');
  const label = escapeMarkdown(list([source?.publisher, source?.title], ': '));
  const link =
    address === null ? label : `[${label}](${address.replace(/[()\s]/g, encodeURIComponent)})`;
  const lines = [escapeMarkdown(words), '', list([escapeMarkdown(byline), link], '. ')];
  return lines.map((line) => `> ${line.replace(/\s*\n\s*/g, ' ')}`.trimEnd()).join('\n');
}
