import { regional } from '../date-words.ts';
import { useLanguage, useT } from '../i18n.tsx';
import { useProblemText } from './sync-problem.ts';
import type { SyncLogLine } from './sync-source.ts';

const words = {
  pulled: 'syncLogPulled',
  pushed: 'syncLogPushed',
  waiting: 'syncLogWaiting',
  damaged: 'syncLogDamaged',
  unread: 'syncLogUnread',
  outside: 'syncLogOutside',
  again: 'syncLogAgain',
} as const;

/** What sync did, newest first. */
export function SyncLog({ lines }: { lines: SyncLogLine[] }) {
  const t = useT();
  const problem = useProblemText();
  const time = new Intl.DateTimeFormat(regional(useLanguage()), {
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  const text = ({ event, count, level }: SyncLogLine) => {
    if (level === 'error') return problem(event);
    const key = words[event as keyof typeof words];
    return key === 'syncLogAgain' ? t(key) : key ? t(key, { count }) : event;
  };
  return (
    <details class="sync-log">
      <summary>{t('syncLog')}</summary>
      <ol>
        {lines.map((line, index) => (
          <li key={`${line.at} ${index}`}>
            <time dateTime={line.at}>{time.format(new Date(line.at))}</time>{' '}
            {t('syncShare', {
              label: t(line.mailbox === 'browser' ? 'syncBrowserTitle' : 'syncWebdavTitle'),
              share: text(line),
            })}
            {line.detail !== '' && <small> ({line.detail})</small>}
          </li>
        ))}
      </ol>
    </details>
  );
}
