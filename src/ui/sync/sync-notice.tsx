import { useEffect, useState } from 'preact/hooks';
import { useT } from '../i18n.tsx';
import { useProblemText } from './sync-problem.ts';
import type { SyncSource, SyncView } from './sync-source.ts';
import { SyncWaiting } from './sync-waiting.tsx';

/** They pass by themselves, and are no news to the reader. */
const PASSING = new Set(['offline', 'busy']);
const mailboxes = ['browser', 'webdav'] as const;

/** Beside the notes: what of their sync the reader must know or decide. Nothing where all is well. */
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
  const on = mailboxes.filter((name) => (name === 'browser' ? view.browser.on : view.webdav));
  const wrong = on.flatMap((name) => view[name]?.problem?.problem ?? []);
  const [first] = wrong.filter((one) => !PASSING.has(one));
  return (
    <div class="sync-notice">
      {on.map((mailbox) => (
        <SyncWaiting
          key={mailbox}
          count={view[mailbox]?.waiting ?? 0}
          mailbox={mailbox}
          source={source}
          onError={onError}
        />
      ))}
      {first !== undefined && (
        <p class="failed" role="alert">
          {problem(first)}{' '}
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
