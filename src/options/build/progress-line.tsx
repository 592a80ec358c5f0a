import { useLayoutEffect, useRef } from 'preact/hooks';
import { useT } from '../../ui/translate.tsx';
import type { Progress } from './use-gathered.ts';

/** How far a work has come, and the button that ends it. */
export function ProgressLine(props: {
  progress: Progress;
  message: 'buildReading' | 'buildFinding';
  onStop: () => void;
}) {
  const t = useT();
  const button = useRef<HTMLButtonElement>(null);
  // What was pressed to begin may be gone: the focus goes to what ends it.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) button.current?.focus();
  }, []);
  const { done, of } = props.progress;
  const words = t(props.message, { done, of });
  return (
    <div class="build-progress">
      <progress max={of} value={done} aria-label={words} />
      <span>{words}</span>
      <button ref={button} type="button" onClick={props.onStop}>
        {t('buildStop')}
      </button>
    </div>
  );
}
