import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { PageNames } from '../browser/messages.ts';
import type { EntityKind } from '../model.ts';
import type { Settings } from '../store/settings-store.ts';
import { regional } from '../ui/date-words.ts';
import { Empty } from '../ui/empty.tsx';
import { useLanguage, useT } from '../ui/i18n.tsx';
import { Switch } from '../ui/switch.tsx';
import { NamesList } from './names-list.tsx';
import { type PageState, pageState } from './page-state.ts';

const HOUR = 3_600_000;

/** What the tab needs from outside; `page.tsx` is tested by passing it. */
export interface PageTabProps {
  listed: readonly string[];
  /** The address of the tab in front, null where the browser does not tell. */
  url: string | null;
  settings: Settings;
  /** Asks the page; null where no content script answers. */
  names: () => Promise<PageNames | null>;
  /** Calls back when the page's marks have changed. Returns a stop. */
  onMarks: (changed: () => void) => () => void;
  onChange: (change: Partial<Settings>) => Promise<void>;
  onJump: (entity: string, nth: number) => Promise<boolean>;
  onSaid: (name: string, kind: EntityKind) => void;
  onReadOnce: () => Promise<void>;
  /** Must be called straight from the click. Resolves to false where the reader refused. */
  onAllow: (site: string) => Promise<boolean>;
  onReload: () => Promise<void>;
}

/** The page in front: its names, or why there are none, and its switches. */
export function PageTab(props: PageTabProps) {
  const t = useT();
  const { settings } = props;
  const [names, setNames] = useState<PageNames | null | 'asking'>('asking');
  const [failed, setFailed] = useState<string | null>(null);
  const ask = useCallback(() => {
    void props.names().then(setNames);
  }, [props.names]);
  // At once, not after the next frame as other effects.
  useLayoutEffect(ask, [ask]);
  useLayoutEffect(() => props.onMarks(ask), [ask, props.onMarks]);
  if (names === 'asking') return <p class="loading">{t('popupLoading')}</p>;

  const state = pageState({ ...settings, ...props, names, now: Date.now() });
  const act = (what: Promise<unknown>) =>
    what.then(
      () => {
        setFailed(null);
        ask();
      },
      (error: Error) => setFailed(error.message),
    );
  return (
    <>
      {failed !== null && (
        <p class="failed" role="alert">
          {t('popupError', { reason: failed })}
        </p>
      )}
      <PageBody {...props} state={state} act={act} />
      <Foot {...props} state={state} act={act} />
    </>
  );
}

type Part = PageTabProps & { state: PageState; act: (what: Promise<unknown>) => Promise<void> };

function PageBody({ state, act, ...props }: Part) {
  const t = useT();
  const language = useLanguage();
  switch (state.is) {
    case 'none':
      return <Empty title={t('popupPageNone')} hint={t('popupPageNoneHint')} />;
    case 'paused': {
      const time = new Intl.DateTimeFormat(regional(language), { timeStyle: 'short' }).format(
        state.until,
      );
      return <Empty title={t('popupPagePaused', { time })} hint={t('popupPagePausedHint')} />;
    }
    case 'off':
      return <Empty title={t('popupPageOff', { site: state.site })} hint={t('popupPageOffHint')} />;
    case 'silent':
      return (
        <Empty title={t('popupPageSilent')} hint={t('popupPageSilentHint')}>
          <button type="button" class="main" onClick={() => void act(props.onReload())}>
            {t('popupReload')}
          </button>
        </Empty>
      );
    case 'unlisted':
      return (
        <Empty
          title={t('popupPageUnlisted', { site: state.site })}
          hint={t('popupPageUnlistedHint')}
        >
          <button type="button" class="main" onClick={() => void act(props.onReadOnce())}>
            {t('popupReadOnce')}
          </button>
          <button type="button" onClick={() => void act(props.onAllow(state.site))}>
            {t('popupReadAlways', { site: state.site })}
          </button>
        </Empty>
      );
    case 'read':
      if (state.names.length === 0)
        return <Empty title={t('popupPageEmpty')} hint={t('popupPageEmptyHint')} />;
      return (
        <>
          <h2 class="count">{t('popupNames', { count: state.names.length })}</h2>
          <NamesList names={state.names} onJump={props.onJump} onSaid={props.onSaid} />
        </>
      );
  }
}

/** The switches that hold beyond this moment: this site, and everywhere for an hour. */
function Foot({ state, act, settings, onChange }: Part) {
  const t = useT();
  const site = 'site' in state && state.is !== 'unlisted' ? state.site : null;
  const turn = (on: boolean) => {
    const others = settings.sitesOff.filter((domain) => domain !== site);
    void act(onChange({ sitesOff: on || site === null ? others : [...others, site] }));
  };
  const pause = (until: number | null) => () => void act(onChange({ pausedUntil: until }));
  return (
    <footer class="foot">
      {site === null ? (
        <span />
      ) : (
        <Switch label={t('popupSwitchSite', { site })} on={state.is !== 'off'} onChange={turn} />
      )}
      {state.is === 'paused' ? (
        <button type="button" class="main" onClick={pause(null)}>
          {t('popupResume')}
        </button>
      ) : (
        <button type="button" class="quiet" onClick={pause(Date.now() + HOUR)}>
          {t('popupPause')}
        </button>
      )}
    </footer>
  );
}
