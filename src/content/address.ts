/** Notices navigation inside a single-page application: the address changes, no page is loaded. */
import { pageOf } from '../text/address.ts';

/** Calls `onMove` after each move to another page. Returns a check for browsers without events for it. */
export function watchAddress(onMove: () => void, signal: AbortSignal): () => void {
  let page = pageOf(location.href);
  const check = () => {
    const now = pageOf(location.href);
    if (now === page) return;
    page = now;
    onMove();
  };
  addEventListener('popstate', check, { signal });
  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', check, { signal });
  return check;
}
