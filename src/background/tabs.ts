import { browser } from '../browser/gate.ts';
import type { Args, tabCalls } from '../browser/messages.ts';

type TabCall = keyof typeof tabCalls;

/** Sends a call to the tab in front, or to every tab. Tabs without a content script do not answer. */
export async function tellTabs<K extends TabCall>(
  call: K,
  args: Args<typeof tabCalls, K> | Record<never, never> = {},
  onlyActive = false,
): Promise<void> {
  const tabs = await browser.tabs.query(
    onlyActive ? { active: true, lastFocusedWindow: true } : {},
  );
  await Promise.allSettled(
    tabs.map(({ id }) => id !== undefined && browser.tabs.sendMessage(id, { call, args })),
  );
}
