/**
 * Sites that the reader added: what the browser was allowed is the truth, the setting follows it. A
 * popup closes while Firefox asks, so it cannot wait for the answer; the background hears it here.
 */
import type { Browser } from '../browser/gate.ts';
import sites from '../sites.json' with { type: 'json' };
import type { Database } from '../store/database.ts';
import { changeSettings } from '../store/settings-store.ts';

/** The id under which the browser keeps our content script for own sites. */
const SCRIPT = 'own-sites';

/** The domain that a match pattern allows, or null for the listed sites and for patterns of no one site. */
export function ownDomain(pattern: string, listed: readonly string[]): string | null {
  // A host without its subdomains was asked for by something else, such as a WebDAV server.
  const host = /^(?:\*|https?):\/\/\*\.([^/*]+)\/\*$/.exec(pattern)?.[1];
  return host === undefined || listed.includes(host) ? null : host;
}

/** The pattern that reads a site and all below it. */
export const patternOf = (domain: string): string => `*://*.${domain}/*`;

export interface SitesNeed {
  db: Database;
  browser: Browser;
  /** Tells every tab that settings changed. */
  changed(): void;
}

/** Listens for sites allowed and taken back. Call it synchronously. */
export function watchSites({ db, browser, changed }: SitesNeed): void {
  const listed = [
    ...sites.map(({ domain }) => domain),
    // Sites that only this build reads, such as the demonstration's.
    ...(browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) =>
      (matches ?? []).flatMap((pattern) => ownDomain(pattern, []) ?? []),
    ),
  ];
  const follow = async () => {
    const { origins = [] } = await browser.permissions.getAll();
    const own = [...new Set(origins.flatMap((pattern) => ownDomain(pattern, listed) ?? []))].sort();
    await changeSettings(db, { sitesOwn: own });
    await registerFor(browser, own);
    changed();
  };
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void follow().then(() =>
      readOpenTabs(
        browser,
        origins.filter((one) => ownDomain(one, listed)),
      ),
    );
  });
  browser.permissions.onRemoved.addListener(() => void follow());
  // An update of the extension forgets registered scripts.
  browser.runtime.onInstalled.addListener(() => void follow());
}

async function registerFor(browser: Browser, own: readonly string[]): Promise<void> {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
  if (own.length === 0 || !script) return;
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT,
      matches: own.map(patternOf),
      js: script.js ?? [],
      css: script.css ?? [],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

/** Reads the pages of a site that were open before it was allowed. */
async function readOpenTabs(browser: Browser, patterns: string[]): Promise<void> {
  if (patterns.length === 0) return;
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  const tabs = await browser.tabs.query({ url: patterns });
  await Promise.allSettled(
    tabs.map(async ({ id: tabId }) => {
      if (tabId === undefined || !script) return;
      const target = { tabId };
      await browser.scripting.insertCSS({ target, files: script.css ?? [] });
      await browser.scripting.executeScript({ target, files: script.js ?? [] });
    }),
  );
}
