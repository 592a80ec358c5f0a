import { useMemo, useState } from 'preact/hooks';
import { browser } from '../browser/gate.ts';
import { saidQuery } from '../search/asking.ts';
import type { NameField } from '../search/query.ts';
import sites from '../sites.json' with { type: 'json' };
import type { Database } from '../store/database.ts';
import { namesFor } from '../store/search-store.ts';
import type { Settings } from '../store/settings-store.ts';
import { today } from '../text/edtf.ts';
import { useT } from '../ui/i18n.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { Later } from './later.tsx';
import {
  askForSite,
  jumpTo,
  namesOf,
  notablePage,
  type PageTab as Page,
  readOnce,
  reload,
  watchCount,
} from './page-access.ts';
import { PageTab } from './page-tab.tsx';
import { SearchTab } from './search-tab.tsx';
import type { Search } from './use-search.ts';

const listed = sites.map(({ domain }) => domain);
const views = ['page', 'search', 'notes'] as const;
type View = (typeof views)[number];

/** In the library, as from a card. */
const beginNote = (statement: string) =>
  void browser.tabs.create({
    url: browser.runtime.getURL(
      `src/library/library.html?${new URLSearchParams({ statement, note: 'new' })}`,
    ),
  });

/** The popup: the page in front, the search, the notes. */
export function App(props: {
  db: Database;
  /** The tab in front, once the browser has told. */
  tab: Promise<Page | null>;
  settings: Settings;
  view: string;
  query: string;
  search: Search;
  onChange: (change: Partial<Settings>) => Promise<void>;
}) {
  const t = useT();
  const [tab, setTab] = useState<Page | null>(null);
  const [view, setView] = useState<View>(views.find((one) => one === props.view) ?? 'page');
  const [query, setQuery] = useState(props.query);
  const namesOfField = useMemo(() => (field: NameField) => namesFor(props.db, field), [props.db]);
  const [settings, setSettings] = useState(props.settings);
  const names = useMemo(
    () => async () => {
      const front = await props.tab;
      setTab(front);
      return front ? namesOf(front.id) : null;
    },
    [props.tab],
  );
  const onMarks = useMemo(
    () => (changed: () => void) => {
      const stop = props.tab.then((front) => (front ? watchCount(front.id, changed) : () => {}));
      return () => void stop.then((end) => end());
    },
    [props.tab],
  );
  const loadNotes = useMemo(
    () => async () => {
      const [{ notesTab }, front] = await Promise.all([import('./notes-tab.tsx'), props.tab]);
      return notesTab(props.db, front && (await notablePage(front)));
    },
    [props.db, props.tab],
  );
  const onTab = async <T,>(act: (id: number) => Promise<T>, otherwise: T): Promise<T> =>
    tab ? act(tab.id) : otherwise;
  return (
    <Tabs
      title={t('extensionName')}
      label={t('popupTabs')}
      tabs={[
        { id: 'page', label: t('popupTabPage') },
        { id: 'search', label: t('popupTabSearch') },
        { id: 'notes', label: t('popupTabNotes') },
      ]}
      chosen={view}
      onChoose={setView}
      aside={
        <button type="button" class="quiet" onClick={() => void browser.runtime.openOptionsPage()}>
          {t('popupOptions')}
        </button>
      }
    >
      {view === 'page' && (
        <PageTab
          listed={listed}
          url={tab?.url ?? null}
          settings={settings}
          names={names}
          onMarks={onMarks}
          onChange={async (change) => {
            await props.onChange(change);
            setSettings({ ...settings, ...change });
          }}
          onJump={(entity, nth) => onTab((id) => jumpTo(id, entity, nth), false)}
          onSaid={(name, kind) => {
            setQuery(`${saidQuery({ name, kind })} `);
            setView('search');
          }}
          onReadOnce={() => onTab(readOnce, undefined)}
          onAllow={askForSite}
          onReload={() => onTab(reload, undefined)}
        />
      )}
      {view === 'search' && (
        <SearchTab
          text={query}
          search={props.search}
          namesFor={namesOfField}
          today={today()}
          onText={setQuery}
          onNote={beginNote}
        />
      )}
      {view === 'notes' && <Later load={loadNotes} />}
    </Tabs>
  );
}
