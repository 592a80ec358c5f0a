/** Where notes go besides this device, how that stands, and what can be done about it. */
import { useEffect, useState } from 'preact/hooks';
import { ConfirmButton } from '../confirm-button.tsx';
import { regional } from '../date-words.ts';
import { useLanguage, useT } from '../i18n.tsx';
import { Switch } from '../switch.tsx';
import { SyncLog } from './sync-log.tsx';
import { useProblemText } from './sync-problem.ts';
import type { MailboxView, SyncSource, SyncView } from './sync-source.ts';
import { SyncWaiting } from './sync-waiting.tsx';
import { WebdavSetUp } from './webdav-set-up.tsx';

function Meter({ share, label }: { share: number; label: string }) {
  const t = useT();
  const language = useLanguage();
  const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(share);
  return (
    <p class="sync-meter">
      <meter min={0} max={1} high={0.8} value={share} aria-label={label} />
      <span>{t('syncShare', { label, share: percent })}</span>
    </p>
  );
}

/** Last sync, what is pending, what is wrong, what waits. */
function Status(props: {
  view: MailboxView;
  mailbox: 'browser' | 'webdav';
  source: SyncSource;
  onError: (error: Error) => void;
}) {
  const { view, mailbox, source, onError } = props;
  const t = useT();
  const language = useLanguage();
  const problem = useProblemText();
  const time = new Intl.DateTimeFormat(regional(language), {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return (
    <div class="sync-status" data-mailbox={mailbox}>
      <p>
        {view.synced === 0 ? t('syncNever') : t('syncLast', { time: time.format(view.synced) })}{' '}
        {view.pending > 0 ? t('syncPending', { count: view.pending }) : t('syncNothingPending')}
      </p>
      {view.problem && (
        <p class="failed" role="alert">
          {problem(view.problem.problem)}
        </p>
      )}
      {view.tooLarge > 0 && <p>{t('syncTooLarge', { count: view.tooLarge })}</p>}
      {view.full > 0 && <p>{t('syncFull', { count: view.full })}</p>}
      <SyncWaiting count={view.waiting} mailbox={mailbox} source={source} onError={onError} />
    </div>
  );
}

/** The section: each mailbox, how it stands, and the log. */
export function SyncPanel({ source }: { source: SyncSource }) {
  const t = useT();
  const [view, setView] = useState<SyncView | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const failed = (problem: Error) => setError(problem.message);
  /** Says what failed, until something succeeds. */
  const tried = (work: Promise<void>) => work.then(() => setError(null), failed);
  useEffect(() => source.watch(setView, failed), [source]);
  const wrong = error !== null && (
    <p class="failed" role="alert">
      {t('popupError', { reason: error })}
    </p>
  );
  if (!view) return wrong || <p>{t('notesLoading')}</p>;
  const syncNow = () => {
    setBusy(true);
    void tried(source.syncNow()).then(() => setBusy(false));
  };
  const { browser, webdav } = view;
  return (
    <div class="sync">
      <h3>{t('syncBrowserTitle')}</h3>
      <Switch
        label={t('syncBrowserOn')}
        on={browser.on}
        onChange={(on) => void tried(source.useBrowser(on))}
      />
      {browser.on && (
        <>
          <Meter share={browser.used} label={t('syncUsed')} />
          <Status view={browser} mailbox="browser" source={source} onError={failed} />
        </>
      )}
      <h3>{t('syncWebdavTitle')}</h3>
      {webdav ? (
        <>
          <p class="sync-address">
            {webdav.url}
            {webdav.encrypted && ` · ${t('syncEncrypted')}`}
          </p>
          <Status view={webdav} mailbox="webdav" source={source} onError={failed} />
          <details class="webdav-details">
            <summary>{t('syncWebdavChange')}</summary>
            <WebdavSetUp source={source} url={webdav.url} user={webdav.user} />
          </details>
          <ConfirmButton
            label={t('syncWebdavOff')}
            question={t('syncWebdavOffAsk')}
            act={() => void tried(source.turnOff())}
          />
        </>
      ) : (
        <>
          <p class="hint">{t('syncWebdavHint')}</p>
          <details class="webdav-details">
            <summary>{t('syncWebdavUse')}</summary>
            <WebdavSetUp source={source} url="" user="" />
          </details>
        </>
      )}
      {(browser.on || webdav) && (
        <button type="button" onClick={syncNow} disabled={busy}>
          {busy ? t('syncBusy') : t('syncNow')}
        </button>
      )}
      {wrong}
      {view.log.length > 0 && <SyncLog lines={view.log} />}
    </div>
  );
}
