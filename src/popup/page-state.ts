/** What the popup can say about the page in front, decided from what is known. Pure. */
import type { PageNames } from '../browser/messages.ts';
import { isWithin } from '../text/address.ts';

/** What there is to say. */
export type PageState =
  /** No web page: the browser's own, a file, a new tab. */
  | { is: 'none' }
  | { is: 'paused'; until: number }
  | { is: 'off'; site: string }
  /** Not on the list and not allowed by the reader. */
  | { is: 'unlisted'; site: string }
  /** Should be read, but its content script does not answer: opened before the extension was. */
  | { is: 'silent'; site: string }
  | { is: 'read'; site: string; names: PageNames['names'] };

/** What it is decided from. */
export interface Known {
  /** The tab's address, or null where the browser does not tell. */
  url: string | null;
  /** What the page's content script answered, or null. */
  names: PageNames | null;
  sitesOff: readonly string[];
  sitesOwn: readonly string[];
  pausedUntil: number | null;
  listed: readonly string[];
  /** Milliseconds since 1970. */
  now: number;
}

/** The name under which a host is switched: its listed or own domain, or else itself without "www". */
export const siteOf = (host: string, domains: readonly string[]): string =>
  domains.find((domain) => isWithin(host, domain)) ?? host.replace(/^www\./, '');

/** What to say, the weightiest first: a pause over a switch over what was found. */
export function pageState(known: Known): PageState {
  const address = known.names?.url ?? known.url ?? '';
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return { is: 'none' };
  const domains = [...known.listed, ...known.sitesOwn];
  const site = siteOf(url.hostname, domains);
  if (known.pausedUntil !== null && known.pausedUntil > known.now)
    return { is: 'paused', until: known.pausedUntil };
  if (known.sitesOff.some((domain) => isWithin(url.hostname, domain))) return { is: 'off', site };
  if (known.names) return { is: 'read', site, names: known.names.names };
  if (domains.some((domain) => isWithin(url.hostname, domain))) return { is: 'silent', site };
  return { is: 'unlisted', site };
}
