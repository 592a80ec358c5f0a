import type { Browser } from './gate.ts';

/**
 * Runs the content script in a tab whose page was open before it could be read.
 * @throws where the browser forbids it.
 */
export async function readTab(browser: Browser, tabId: number): Promise<void> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const css = scripts.flatMap((script) => script.css ?? []);
  const js = scripts.flatMap((script) => script.js ?? []);
  // Frames too: the content script reads those of the page's own origin.
  await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, files: css });
  await browser.scripting.executeScript({ target: { tabId }, files: js });
}
