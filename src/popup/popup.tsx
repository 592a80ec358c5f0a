/** The popup, in order. `?view=` and `?q=` open a view; `?tab=` speaks of that tab, not the one in front. */
import { render } from 'preact';
import { browser } from '../browser/gate.ts';
import type { ownCalls } from '../browser/messages.ts';
import { caller } from '../browser/messenger.ts';
import { parse } from '../search/parse.ts';
import { Database } from '../store/database.ts';
import { Searcher } from '../store/search-store.ts';
import { changeSettings, readSettings } from '../store/settings-store.ts';
import { Messages, resolveLanguage } from '../ui/i18n.tsx';
import { startPage } from '../ui/start-page.ts';
import { App } from './app.tsx';
import { pageTab } from './page-access.ts';
import { searchAhead } from './use-search.ts';

const address = new URL(location.href).searchParams;
const db = new Database();
const callOwn = caller<typeof ownCalls>((message) => browser.runtime.sendMessage(message));

// 1. What is asked is looked up while the rest is made ready.
const searcher = new Searcher(db);
const query = address.get('q') ?? '';
const search = searchAhead(searcher.search.bind(searcher), parse(query, true));

// 2. What holds. The tab in front is waited for only where it is spoken of.
const tab = pageTab(address.get('tab'));
await startPage(async () => {
  const settings = await readSettings(db);
  const language = resolveLanguage(settings.language, navigator.languages);
  document.documentElement.lang = language;

  // 3. The views.
  render(
    <Messages language={language}>
      <App
        db={db}
        tab={tab}
        settings={settings}
        view={address.get('view') ?? 'page'}
        query={query}
        search={search}
        onChange={async (change) => {
          await changeSettings(db, change);
          await callOwn('changed', {});
        }}
      />
    </Messages>,
    document.body,
  );
});
