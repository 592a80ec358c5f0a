/** The frames that a document lies in, as far as they are of the page's own origin; innermost first. */
export function framesAround(root: Document): Element[] {
  const frames: Element[] = [];
  for (let frame = root.defaultView?.frameElement; frame; ) {
    frames.push(frame);
    frame = frame.ownerDocument.defaultView?.frameElement;
  }
  return frames;
}

/** Where a document's own coordinates begin in the top window, in CSS pixels: it may lie in frames. */
export function frameOffset(root: Document): { x: number; y: number } {
  let [x, y] = [0, 0];
  for (const frame of framesAround(root)) {
    const { left, top } = frame.getBoundingClientRect();
    x += left + frame.clientLeft;
    y += top + frame.clientTop;
  }
  return { x, y };
}
