/**
 * Makes a DOM of a saved page with the browser's own parser: it runs nothing and loads nothing.
 *
 * The document falls under the content security policy of this page, so Chromium leaves out what style
 * attributes say, and what an article hides would be read as its text. A script may set styles; what they
 * hide is marked as hidden, for Readability parses parts of the page again.
 */
export function parseHtml(html: string): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const element of page.querySelectorAll('[style]')) {
    if (!(element instanceof HTMLElement)) continue;
    const { style } = element;
    style.cssText = element.getAttribute('style') ?? '';
    if (style.display === 'none' || style.visibility === 'hidden') element.hidden = true;
  }
  return page;
}
