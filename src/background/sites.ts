/**
 * Sites that the reader added: what the browser was allowed is the truth, the setting follows it. A
 * popup closes while Firefox asks, so it cannot wait for the answer; the background hears it here.
 */
import type { Browser } from '../browser/gate.ts';
import { readTab } from '../browser/read-tab.ts';
import { patternsOf } from '../browser/site-patterns.ts';
import sites from '../sites.json' with { type: 'json' };
import type { Database } from '../store/database.ts';
import { changeSettings } from '../store/settings-store.ts';

/** How the ids begin under which the browser keeps our content scripts for own sites. */
const SCRIPT = 'own-sites';

/** The domain that a match pattern allows, or null for the listed sites and for patterns of no one site. */
export function ownDomain(pattern: string, listed: readonly string[]): string | null {
  // A host without its subdomains was asked for by something else, such as a WebDAV server.
  const host = /^(?:\*|https?):\/\/\*\.([^/*]+)\/\*$/.exec(pattern)?.[1];
  return host === undefined || listed.includes(host) ? null : host;
}

/** What following the reader's own sites takes. */
export interface SitesNeed {
  db: Database;
  browser: Browser;
  /** Tells every tab that settings changed. */
  changed(): void;
  /** Tells every tab that these sites are no longer to be read. */
  leave(sites: string[]): void;
}

/** Listens for sites allowed and taken back. Call it synchronously. */
export function watchSites({ db, browser, changed, leave }: SitesNeed): void {
  const listed = [
    ...sites.map(({ domain }) => domain),
    // Sites that only this build reads, such as the demonstration's.
    ...(browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) =>
      (matches ?? []).flatMap((pattern) => ownDomain(pattern, []) ?? []),
    ),
  ];
  const read = async () => {
    const { origins = [] } = await browser.permissions.getAll();
    const own = [...new Set(origins.flatMap((pattern) => ownDomain(pattern, listed) ?? []))].sort();
    await changeSettings(db, { sitesOwn: own });
    await registerFor(browser, own);
    changed();
    return own;
  };
  // One after another: two sites allowed at once would both register the same scripts.
  let last: Promise<unknown> = Promise.resolve();
  const follow = (): Promise<string[]> => {
    const next = last.then(read, read);
    last = next;
    return next;
  };
  const failed = (error: unknown) => {
    console.error('On Record could not follow which sites it may read.', error);
  };
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    const added = origins.filter((one) => ownDomain(one, listed));
    follow()
      .then(() => readOpenTabs(browser, added))
      .catch(failed);
  });
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    leave(origins.flatMap((pattern) => ownDomain(pattern, listed) ?? []));
    follow().catch(failed);
  });
  // An update of the extension forgets registered scripts, and cuts off those that run.
  browser.runtime.onInstalled.addListener(() => {
    follow()
      .then((own) => readOpenTabs(browser, own.flatMap(patternsOf)))
      .catch(failed);
  });
}

/**
 * The script of the manifest, and the style sheet that frames get too, for other sites. What is kept is
 * changed in place: taken out and put in again, a background stopped between the two would read none.
 */
async function registerFor(browser: Browser, own: readonly string[]): Promise<void> {
  const known = await browser.scripting.getRegisteredContentScripts();
  const ids = new Set(known.map(({ id }) => id).filter((id) => id.startsWith(SCRIPT)));
  const wanted = own.length === 0 ? [] : scriptsFor(browser, own.flatMap(patternsOf));
  const kept = wanted.filter(({ id }) => ids.delete(id));
  if (kept.length > 0) await browser.scripting.updateContentScripts(kept);
  const fresh = wanted.filter((script) => !kept.includes(script));
  if (fresh.length > 0) await browser.scripting.registerContentScripts(fresh);
  if (ids.size > 0) await browser.scripting.unregisterContentScripts({ ids: [...ids] });
}

function scriptsFor(browser: Browser, matches: string[]) {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  // Firefox tells whole addresses, with null for what a script leaves out, and takes neither back.
  const inside = (file: string) => file.replace(browser.runtime.getURL(''), '');
  return scripts.map(({ js, css, all_frames: allFrames }, index) => ({
    id: `${SCRIPT}-${index}`,
    matches,
    ...(js?.length ? { js: js.map(inside) } : {}),
    ...(css?.length ? { css: css.map(inside) } : {}),
    allFrames: allFrames ?? false,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  }));
}

/** Reads the pages of a site that were open before it was allowed. */
async function readOpenTabs(browser: Browser, patterns: string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: patterns });
  // A tab that closed meanwhile, or shows a page that nobody may read, is no matter.
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && readTab(browser, id)));
}
