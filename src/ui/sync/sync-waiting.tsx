import { useT } from '../i18n.tsx';
import type { SyncSource } from './sync-source.ts';

/** Deletions from elsewhere that wait for a yes or a no. */
export function SyncWaiting(props: {
  count: number;
  mailbox: 'browser' | 'webdav';
  source: Pick<SyncSource, 'accept' | 'refuse'>;
  onError: (error: Error) => void;
}) {
  const t = useT();
  const { count, mailbox, source, onError } = props;
  if (count === 0) return null;
  return (
    <div class="sync-waiting" role="alert">
      <p>{t('syncWaiting', { count })}</p>
      <button type="button" onClick={() => source.refuse(mailbox).catch(onError)}>
        {t('syncKeepNotes')}
      </button>
      <button type="button" onClick={() => source.accept(mailbox).catch(onError)}>
        {t('syncDeleteNotes')}
      </button>
    </div>
  );
}
