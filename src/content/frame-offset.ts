/** Where a document's own coordinates begin in the top window, in CSS pixels: it may lie in frames. */
export function frameOffset(root: Document): { x: number; y: number } {
  let [x, y] = [0, 0];
  for (let frame = root.defaultView?.frameElement; frame; ) {
    const { left, top } = frame.getBoundingClientRect();
    x += left + frame.clientLeft;
    y += top + frame.clientTop;
    frame = frame.ownerDocument.defaultView?.frameElement;
  }
  return { x, y };
}
