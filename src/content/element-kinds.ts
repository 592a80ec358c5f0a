/** What elements mean for reading a page's text: rows of names, no rule hidden in code. */

/** Their text belongs to the line they stand in. Every other element begins a block. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rb ruby s small ' +
    'span strike strong time u var wbr'
  ).split(' '),
);

/** Never read: no prose of the page's author, or text that is not shown as such. */
const UNREAD = [
  'script, style, noscript, template, head, iframe, frame, object, embed, svg, math, canvas, audio, video',
  'nav, menu, [role=navigation], [role=menu], [role=menubar], [role=toolbar], [role=tablist], [role=tree]',
  'form, fieldset, button, select, datalist, option, input, textarea, progress, meter, output',
  '[role=search], [role=button], [role=combobox], [role=listbox], [role=textbox], [role=searchbox]',
  '[contenteditable]:not([contenteditable=false i])',
  'code, pre, kbd, samp, tt, xmp, listing, plaintext',
  // Footnote marks would run into the name before them ("Macron1"); readings of ruby text repeat it.
  'sup, sub, rt, rp',
  'footer, [role=contentinfo]',
].join(', ');

/** Stand in a line without being read and without ending it. */
const PASSED = new Set(
  'sup sub rt rp script style noscript template img picture svg math canvas input link meta'.split(
    ' ',
  ),
);

/** A form or a footer around these is scaffolding of the whole page (ASP.NET), not a form. */
const ARTICLE_PARTS = 'h1, main, article, [role=main]';
/** A footer inside these is part of what it closes, such as a quotation's source. */
const PROSE_PARENTS = 'article, main, blockquote, figure, section, [role=main]';

export const isInline = (element: Element): boolean => INLINE.has(element.localName);
export const isPassed = (element: Element): boolean => PASSED.has(element.localName);

function isRead(element: Element): boolean {
  const name = element.localName;
  if (name === 'form' || name === 'fieldset') return element.querySelector(ARTICLE_PARTS) !== null;
  if (name === 'footer') return element.closest(PROSE_PARENTS) !== null;
  return false;
}

/** The elements under `root` (not itself) whose text is not read, in one native pass. */
export function unreadUnder(root: ParentNode): Set<Element> {
  const unread = new Set<Element>();
  for (const element of root.querySelectorAll(UNREAD)) if (!isRead(element)) unread.add(element);
  return unread;
}

/** True where the element itself, or anything around it in its tree, is not read. */
export function isUnread(element: Element): boolean {
  let at: Element | null = element.closest(UNREAD);
  while (at && isRead(at)) at = at.parentElement?.closest(UNREAD) ?? null;
  return at !== null;
}
