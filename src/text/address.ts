/** Web addresses, as far as they tell what is read and what may be opened. */

/**
 * True for an absolute http or https address without a user name: with one, an address can begin as that
 * of another site, `https://gazette.example@forger.example`.
 */
export const isWebAddress = (address: string): boolean =>
  /^https?:\/\//i.test(address) &&
  URL.canParse(address) &&
  !/^[^/]*\/\/[^/]*@/.test(new URL(address).href);

/** The page of an address: without the fragment, so that a link inside the page leads to the same one. */
export const pageOf = (address: string): string => address.replace(/#.*$/, '');

/** True where a host is the domain, or lies below it. */
export const isWithin = (host: string, domain: string): boolean =>
  host === domain || host.endsWith(`.${domain}`);
