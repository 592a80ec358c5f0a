import { useEffect, useState } from 'preact/hooks';
import type { StatementView } from '../model.ts';
import { type CitationStyle, citation } from './citation.ts';
import { useLanguage, useT } from './i18n.tsx';

/** How long "Copied" stands before the label returns: time to read one word. */
const TOLD_MS = 1_500;
const STYLES = [
  ['plain', 'cardCopy'],
  ['markdown', 'cardCopyMarkdown'],
  ['reference', 'cardCopyReference'],
] as const;

interface Props {
  view: StatementView;
  /** Puts text on the clipboard; false where the browser refused. */
  copy(text: string): Promise<boolean>;
}

/** One press copies the statement with its source: plain, as Markdown, or as a reference. */
export function CopyButtons({ view, copy }: Props) {
  const t = useT();
  const language = useLanguage();
  const [told, setTold] = useState<{ style: CitationStyle; done: boolean } | null>(null);
  useEffect(() => {
    if (!told?.done) return;
    const timer = setTimeout(() => setTold(null), TOLD_MS);
    return () => clearTimeout(timer);
  }, [told]);
  const press = async (style: CitationStyle) =>
    setTold({ style, done: await copy(citation(view, style, language)) });
  return (
    <fieldset class="copy" aria-label={t('cardCopyGroup')}>
      {STYLES.map(([style, key]) => (
        <button key={style} type="button" class="quiet-button" onClick={() => void press(style)}>
          {told?.style === style && told.done ? t('cardCopied') : t(key)}
        </button>
      ))}
      <span class="copy-told" role="status">
        {told && t(told.done ? 'cardCopied' : 'cardCopyFailed')}
      </span>
    </fieldset>
  );
}
