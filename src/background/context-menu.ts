/** "What did … say?" on a selection: the search, in a tab. */
import type { Browser } from '../browser/gate.ts';
import type { Database } from '../store/database.ts';
import { allEntities } from '../store/fact-store.ts';
import { queryFor, searchPage } from './search-page.ts';

const ITEM = 'what-did-they-say';

/** Call it synchronously. The item itself is made once, at install: browsers keep it. */
export function watchContextMenu(db: Database, browser: Browser): void {
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    // The browser puts the selection in place of %s.
    const title = browser.i18n.getMessage('contextWhatDid', '%s');
    browser.contextMenus.create({ id: ITEM, title, contexts: ['selection'] });
  });
  browser.contextMenus.onClicked.addListener(async ({ menuItemId, selectionText }, tab) => {
    if (menuItemId !== ITEM) return;
    // Where the store cannot be read, the page that opens says so.
    const known = await allEntities(db).catch(() => []);
    const query = queryFor(selectionText ?? '', known);
    await browser.tabs.create({
      url: browser.runtime.getURL(searchPage(query)),
      ...(tab?.index === undefined ? {} : { index: tab.index + 1 }),
    });
  });
}
