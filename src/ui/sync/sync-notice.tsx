import { useEffect, useState } from 'preact/hooks';
import { useT } from '../i18n.tsx';
import { useProblemText } from './sync-problem.ts';
import type { SyncSource, SyncView } from './sync-source.ts';
import { SyncWaiting } from './sync-waiting.tsx';

/** They mostly pass by themselves, and are no news to the reader for a day. */
const PASSING = new Set(['offline', 'busy']);
const DAY = 86_400_000;
const mailboxes = ['browser', 'webdav'] as const;

const inUse = (view: SyncView) =>
  mailboxes.filter((name) => (name === 'browser' ? view.browser.on : view.webdav));

/** A word of `syncProblem_…` that the reader must know of, or null. `now` in milliseconds. */
export function trouble(view: SyncView, now: number): string | null {
  for (const name of inUse(view)) {
    const { problem = null, synced = 0 } = view[name] ?? {};
    if (problem && (!PASSING.has(problem.problem) || now - synced > DAY)) return problem.problem;
  }
  return null;
}

/** Below the notes: what of their sync the reader must know or decide. Nothing where all is well. */
export function SyncNotice(props: {
  source: Pick<SyncSource, 'watch' | 'accept' | 'refuse'>;
  /** The address where sync is set up. */
  settings: string;
}) {
  const { source, settings } = props;
  const t = useT();
  const problem = useProblemText();
  const [view, setView] = useState<SyncView | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const onError = (error: Error) => setFailed(error.message);
  // Where it cannot be told how sync stands, the notes say what is wrong with the store.
  useEffect(() => source.watch(setView, () => {}), [source]);
  if (!view) return null;
  const wrong = trouble(view, Date.now());
  return (
    <div class="sync-notice">
      {inUse(view).map((mailbox) => (
        <SyncWaiting
          key={mailbox}
          count={view[mailbox]?.waiting ?? 0}
          mailbox={mailbox}
          source={source}
          onError={onError}
        />
      ))}
      {wrong !== null && (
        <p class="failed" role="alert">
          {problem(wrong)}{' '}
          <a href={settings} target="_blank" rel="noopener">
            {t('syncTitle')}
          </a>
        </p>
      )}
      {failed !== null && (
        <p class="failed" role="alert">
          {t('popupError', { reason: failed })}
        </p>
      )}
    </div>
  );
}
