import { useT } from '../../ui/translate.tsx';
import type { Progress } from './use-gathered.ts';

/** How far a work has come, and the button that ends it. */
export function ProgressLine(props: {
  progress: Progress;
  message: 'buildReading' | 'buildFinding';
  onStop: () => void;
}) {
  const t = useT();
  const { done, of } = props.progress;
  const words = t(props.message, { done, of });
  return (
    <div class="build-progress">
      <progress max={of} value={done} aria-label={words} />
      <span>{words}</span>
      <button type="button" onClick={props.onStop}>
        {t('buildStop')}
      </button>
    </div>
  );
}
