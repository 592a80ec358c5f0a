import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useT } from '../translate.tsx';
import { type Said, wordsOf } from './words-of.ts';

/**
 * The words of a statement: direct ones between the quotation marks of their language, reported ones
 * in another face, after the words that report them: "ruled out" and "called for" mean opposite
 * things. "According to" stands for no verb of the speaker's, so it is left out. Four lines (see the style), then "more".
 */
export function SaidWords({ view }: { view: Said }) {
  const t = useT();
  const id = useId();
  const words = useRef<HTMLDivElement>(null);
  const [cut, setCut] = useState(false);
  const [open, setOpen] = useState(false);
  const { reporting, words: said } = wordsOf(view);
  const measure = () => {
    const box = words.current;
    if (box && !open) setCut(box.scrollHeight > box.clientHeight + 1);
  };
  useLayoutEffect(measure, [view.text, open]);
  useEffect(() => {
    const box = words.current;
    if (!box || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, [open]);
  return (
    <>
      {view.kind === 'indirect' && <p class="said-how">{t('cardParaphrase')}</p>}
      {view.kind === 'mixed' && <p class="said-how">{t('cardMixed')}</p>}
      <div
        ref={words}
        id={id}
        class={`said said-${view.kind}${open ? ' said-whole' : ''}`}
        lang={view.reports[0]?.source.language ?? 'und'}
        dir="auto"
      >
        {reporting !== '' && <span class="said-cue">{reporting} </span>}
        {said}
      </div>
      {(cut || open) && (
        <button
          type="button"
          class="quiet-button"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {t(open ? 'cardFewerWords' : 'cardMoreWords')}
        </button>
      )}
    </>
  );
}
