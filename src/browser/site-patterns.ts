/**
 * The match patterns that a site and all below it are asked for under. One a scheme: Chromium refuses
 * `*://`, since neither `http://*` nor `https://*` of the manifest alone contains it.
 */
export const patternsOf = (domain: string): string[] =>
  ['https', 'http'].map((scheme) => `${scheme}://*.${domain}/*`);
