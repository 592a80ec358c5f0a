/** Registers every listener synchronously, then wires. Holds nothing that must survive the worker. */
import { browser } from '../browser/gate.ts';
import { ownCalls, pageCalls } from '../browser/messages.ts';
import { type Ear, isContentScript, isOwnPage, receive } from '../browser/messenger.ts';
import bundleUrl from '../facts/bundled.json?url';
import { Database } from '../store/database.ts';
import { ensureBundle } from './bundle.ts';
import { NameFinder } from './names.ts';
import { ownHandlers } from './own-calls.ts';
import { pageHandlers } from './page-calls.ts';
import { startSyncLoop } from './sync-loop.ts';
import { tellTabs } from './tabs.ts';

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

// 3. Calls from pages with a content script, and from the extension's own pages.
const changed = () => {
  names.forget();
  void tellTabs('settingsChanged');
};
receive(
  ear,
  pageCalls,
  isContentScript,
  pageHandlers({
    db,
    names,
    ready,
    wanted: navigator.languages,
    now: Date.now,
    changed,
    open: (path) => browser.tabs.create({ url: browser.runtime.getURL(path) }),
    badge: (tab, count) =>
      void browser.action.setBadgeText({ tabId: tab, text: count === 0 ? '' : String(count) }),
  }),
);
receive(ear, ownCalls, isOwnPage, ownHandlers({ db, ready, changed }));

// 4. Keyboard commands go to the page in front.
browser.commands.onCommand.addListener((command) => {
  if (command === 'next-name' || command === 'previous-name')
    void tellTabs('step', { direction: command === 'next-name' ? 'next' : 'previous' }, true);
});

// 5. Notes go to the reader's other devices.
startSyncLoop({ db, ear, browser });
