import { useId, useState } from 'preact/hooks';
import type { StatementView } from '../../model.ts';
import { useT } from '../translate.tsx';
import { SourceLink } from './source-link.tsx';
import { wordDiff } from './word-diff.ts';

/** "Reported by 3": each report's own wording, the words that differ from the one shown marked. */
export function ReportDiff({ view }: { view: Pick<StatementView, 'text' | 'reports'> }) {
  const t = useT();
  const id = useId();
  const [open, setOpen] = useState(false);
  if (view.reports.length < 2) return null;
  const { size } = new Set(view.reports.map(({ source }) => source.document));
  return (
    <div class="reports">
      <button
        type="button"
        class="quiet-button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {t('cardReports', { count: size })}
      </button>
      <ul id={id} class="report-list" hidden={!open}>
        {open &&
          view.reports.map(({ text, source }) => (
            <li key={source.document + text}>
              <p class="report-words" lang={source.language} dir="auto">
                {wordDiff(text, view.text).map((stretch, i) =>
                  stretch.same ? stretch.text : <mark key={i}>{stretch.text}</mark>,
                )}
              </p>
              <SourceLink source={source} text={text} />
            </li>
          ))}
      </ul>
    </div>
  );
}
