import { browser } from '../browser/gate.ts';
import type { Args, tabCalls } from '../browser/messages.ts';

type TabCall = keyof typeof tabCalls;
type TabArgs<K extends TabCall> = Args<typeof tabCalls, K>;

/** Sends a call to every tab. */
export const tellTabs = <K extends TabCall>(call: K, args: TabArgs<K>): Promise<void> =>
  tell({}, call, args);

/** Sends a call to the tab in front. */
export const tellFront = <K extends TabCall>(call: K, args: TabArgs<K>): Promise<void> =>
  tell({ active: true, lastFocusedWindow: true }, call, args);

/** Tabs without a content script do not answer, and need not. */
async function tell(
  which: Parameters<typeof browser.tabs.query>[0],
  call: TabCall,
  args: TabArgs<TabCall>,
): Promise<void> {
  const tabs = await browser.tabs.query(which);
  await Promise.allSettled(
    tabs.map(({ id }) => id !== undefined && browser.tabs.sendMessage(id, { call, args })),
  );
}
