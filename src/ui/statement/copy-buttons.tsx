import { useEffect, useState } from 'preact/hooks';
import type { StatementView } from '../../model.ts';
import { IconButton } from '../icon-button.tsx';
import { useLanguage, useT } from '../translate.tsx';
import { type CitationStyle, citation } from './citation.ts';

/** How long the sign for "copied" stands: time to see it. */
const TOLD_MS = 1_500;
const STYLES = [
  ['plain', 'cardCopyPlain'],
  ['markdown', 'cardCopyMarkdown'],
  ['reference', 'cardCopyReference'],
] as const;

const ICONS = { plain: 'copy', markdown: 'markdown', reference: 'reference' } as const;

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
    setTold({ style, done: await copy(citation(view, style, language, t)) });
  return (
    <>
      {STYLES.map(([style, key]) => (
        <IconButton
          key={style}
          label={t(key)}
          icon={told?.style === style && told.done ? 'done' : ICONS[style]}
          press={() => void press(style)}
        />
      ))}
      <span class={`copy-told${told?.done === false ? '' : ' only-heard'}`} role="status">
        {told && t(told.done ? 'cardCopied' : 'cardCopyFailed')}
      </span>
    </>
  );
}
