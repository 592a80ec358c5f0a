/** Reading order across shadow roots and frames, which `compareDocumentPosition` does not know. */
import { hostOf } from '../tree.ts';

const FOLLOWING = 4;
const DISCONNECTED = 1;

/** The node itself, then the shadow host or frame element around its tree, outwards. */
function trail(node: Node): Node[] {
  const nodes: Node[] = [];
  for (let at: Node | null | undefined = node; at; ) {
    nodes.unshift(at);
    const root: Node = at.getRootNode();
    at = hostOf(root) ?? (root as Partial<Document>).defaultView?.frameElement;
  }
  return nodes;
}

/** Negative where `a` is read before `b`. */
export function comparePlaces(a: Node | undefined, b: Node | undefined): number {
  if (!a || !b || a === b) return 0;
  const direct = a.compareDocumentPosition(b);
  if ((direct & DISCONNECTED) === 0) return direct & FOLLOWING ? -1 : 1;
  const left = trail(a);
  const right = trail(b);
  let level = 0;
  while (level < left.length - 1 && left[level] === right[level]) level++;
  const [x, y] = [left[level], right[level]];
  // One stands in the other's shadow or frame: the one outside is read first.
  if (!x || !y || x === y) return left.length - right.length;
  return x.compareDocumentPosition(y) & FOLLOWING ? -1 : 1;
}
