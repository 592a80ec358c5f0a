import type { Browser } from '../browser/gate.ts';

/** What fits on a toolbar badge. */
export const badgeText = (names: number): string =>
  names === 0 ? '' : names > 999 ? '999+' : String(names);

/** Shows on the toolbar how many names a tab's page marks. A tab that closed meanwhile is no matter. */
export async function showCount(browser: Browser, tab: number, names: number): Promise<void> {
  const { action } = browser;
  await Promise.allSettled([
    action.setBadgeText({ tabId: tab, text: badgeText(names) }),
    action.setBadgeBackgroundColor({ tabId: tab, color: '#1f3a4d' }),
    action.setBadgeTextColor({ tabId: tab, color: '#f6f1e7' }),
  ]);
}
