/** The element that another is drawn in: its slot, its parent, or out of a shadow tree its host. */
export const drawnParent = (element: Element): Element | null =>
  element.assignedSlot ??
  element.parentElement ??
  (element.getRootNode() as Partial<ShadowRoot>).host ??
  null;
