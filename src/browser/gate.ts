/**
 * The only import of webextension-polyfill. Chrome and Firefox differ in names and in promises; past
 * this gate there is one API, and tests that need no browser never load it.
 */

export type { Browser, Omnibox } from 'webextension-polyfill';
export { default as browser } from 'webextension-polyfill';
