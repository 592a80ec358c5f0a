/** What elements mean for reading a page's text: rows of names, no rule hidden in code. */
import { elementAround, real } from '../tree.ts';

/**
 * `inline`: its text belongs to the line it stands in. `passed`: stands in a line without being read
 * and without ending it. `unread`: never read. `block`: begins a block, as every other element does.
 */
export type ElementKind = 'inline' | 'passed' | 'unread' | 'block';

const BY_NAME: Record<Exclude<ElementKind, 'block'>, string> = {
  inline:
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rb ruby s small ' +
    'span strike strong time u var wbr',
  // Footnote marks would run into the name before them ("Macron1"); readings of ruby text repeat it.
  passed:
    'sup sub rt rp script style noscript template img picture svg math canvas input link meta source',
  unread:
    'head iframe frame frameset object embed audio video nav menu form fieldset button select datalist ' +
    'option optgroup textarea progress meter output footer code pre kbd samp tt xmp listing plaintext',
};
const UNREAD_ROLES = new Set(
  (
    'navigation menu menubar toolbar tablist tree search button combobox listbox textbox searchbox ' +
    'contentinfo'
  ).split(' '),
);
/** Unread ones that stand in a line: they part words, but do not end the block. */
const IN_LINE = new Set('code kbd samp tt button select output progress meter'.split(' '));
/** A form around these is scaffolding of the whole page (ASP.NET), not a form. */
const ARTICLE_PARTS = 'h1, main, article, [role=main]';
/** A footer inside these is part of what it closes, such as a quotation's source. */
const PROSE_PARENTS = 'article, main, blockquote, figure, section, [role=main]';

const KINDS = new Map<string, ElementKind>(
  Object.entries(BY_NAME).flatMap(([kind, names]) =>
    names.split(' ').map((name) => [name, kind as ElementKind] as const),
  ),
);

const isReadAfterAll = (element: Element, name: string): boolean =>
  name === 'form' || name === 'fieldset'
    ? real(element, 'querySelector').call(element, ARTICLE_PARTS) !== null
    : name === 'footer' && element.closest(PROSE_PARENTS) !== null;

/** What the element is by itself, whatever stands around it. */
export function kindOf(element: Element): ElementKind {
  const name = real(element, 'localName');
  const kind = KINDS.get(name) ?? 'block';
  if (kind === 'passed') return kind;
  if (kind === 'unread') return isReadAfterAll(element, name) ? 'block' : kind;
  const role = element.getAttribute('role');
  if (role !== null && UNREAD_ROLES.has(role)) return 'unread';
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false' ? 'unread' : kind;
}

/** True where the element's box does not end the line it stands in. */
export const isInLine = (element: Element): boolean =>
  KINDS.get(element.localName) === 'inline' || IN_LINE.has(element.localName);

/** True for elements whose text belongs to the line they stand in. */
export const isInline = (element: Element): boolean => KINDS.get(element.localName) === 'inline';

/** True where neither the element itself nor anything around it keeps its text from being read. */
export function isReadable(element: Element): boolean {
  if (element.ownerDocument.designMode === 'on') return false;
  for (let at: Element | null = element; at; ) {
    const kind = kindOf(at);
    if (kind === 'unread' || kind === 'passed') return false;
    at = elementAround(at);
  }
  return true;
}
