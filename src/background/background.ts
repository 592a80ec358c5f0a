/** Registers every listener synchronously, then wires. Holds nothing that must survive the worker. */
import { browser } from '../browser/gate.ts';
import { ownCalls, pageCalls } from '../browser/messages.ts';
import { type Ear, isContentScript, isOwnPage, receive } from '../browser/messenger.ts';
import bundleUrl from '../facts/bundled.json?url';
import { Database } from '../store/database.ts';
import { showCount } from './badge.ts';
import { ensureBundle } from './bundle.ts';
import { watchContextMenu } from './context-menu.ts';
import { NameFinder } from './names.ts';
import { watchOmnibox } from './omnibox.ts';
import { ownHandlers } from './own-calls.ts';
import { pageHandlers } from './page-calls.ts';
import { setPauseAlarm, watchPause } from './pause.ts';
import { watchSites } from './sites.ts';
import { startSyncLoop } from './sync-loop.ts';
import { tellFront, tellTabs } from './tabs.ts';

// 1. What everything stands on.
const db = new Database();
const names = new NameFinder(db);
const ear: Ear = {
  id: browser.runtime.id,
  origin: browser.runtime.getURL(''),
  onMessage: browser.runtime.onMessage as unknown as Ear['onMessage'],
};

// 2. The bundled facts: at install, at update, and whenever the browser lost the database.
const ready = ensureBundle(db, {
  name: __BUNDLE__.name,
  version: __BUNDLE__.version,
  load: async () => (await fetch(bundleUrl)).json(),
}).catch((error) => {
  console.error('On Record could not import its facts; it tries again when next woken.', error);
});
browser.runtime.onInstalled.addListener(() => {
  void ready.then(() => names.forget());
});

// 3. Calls from pages with a content script, and from the extension's own pages; those may ask what a
//    page may, for the sample on the welcome page.
const changed = () => {
  names.forget();
  void tellTabs('settingsChanged', {});
  void setPauseAlarm(db, browser);
};
receive(
  ear,
  pageCalls,
  (own, sender) => isContentScript(own, sender) || isOwnPage(own, sender),
  pageHandlers({
    db,
    names,
    ready,
    wanted: navigator.languages,
    now: Date.now,
    changed,
    open: (path) => browser.tabs.create({ url: browser.runtime.getURL(path) }),
    say: (key, reason) => browser.i18n.getMessage(key, reason),
    badge: (tab, count) => void showCount(browser, tab, count),
  }),
);
receive(ear, ownCalls, isOwnPage, ownHandlers({ db, ready, changed }));

// 4. Keyboard commands go to the page in front.
browser.commands.onCommand.addListener((command) => {
  if (command === 'next-name' || command === 'previous-name')
    void tellFront('step', { direction: command === 'next-name' ? 'next' : 'previous' });
});

// 5. Notes go to the reader's other devices.
startSyncLoop({ db, ear, browser });

// 6. Other ways in: the address bar and the page's context menu lead to the search.
watchOmnibox(db, browser, ear.origin.startsWith('moz-'));
watchContextMenu(db, browser);

// 7. Sites the reader added, and the end of a pause.
watchSites({ db, browser, changed, leave: (sites) => void tellTabs('leave', { sites }) });
watchPause(browser, changed);

// 8. The first time, the page that shows what this is. Demonstrations show it themselves.
browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install' && !import.meta.env.MODE.startsWith('demo-'))
    void browser.tabs.create({ url: browser.runtime.getURL('src/options/welcome.html') });
});
