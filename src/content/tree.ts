/**
 * Ways through a page's tree that lead where the browser says, whatever the page names its things.
 * Chromium lets a form's fields stand for the form's own properties (a field named `parentElement`
 * would lead a walk in circles), Firefox adds those that have no property's name (a picture named `host`).
 */

const FRAGMENT = 11;

/** A property of a node, even of a form with a field of that name. */
export const real = <N extends Node, K extends keyof N>(node: N, key: K): N[K] =>
  'noValidate' in node ? Reflect.get(Element.prototype, key, node) : node[key];

/** The host of a shadow root; null for any other node. */
export const hostOf = (root: Node): Element | null =>
  root.nodeType === FRAGMENT ? (root as ShadowRoot).host : null;

/** The element around another, out of a shadow tree its host. */
export const elementAround = (element: Element): Element | null =>
  real(element, 'parentElement') ?? hostOf(real(element, 'parentNode') ?? element);

/** The element that another is drawn in: its slot, its parent, or out of a shadow tree its host. */
export const drawnParent = (element: Element): Element | null =>
  real(element, 'assignedSlot') ?? elementAround(element);
