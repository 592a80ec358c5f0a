/** Geometry of a pointer on its way: plain arithmetic on points and rectangles, in CSS pixels. */

/** A place, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}
/** A box, by its edges. */
export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
/** A point with the time it was seen, in milliseconds. */
export interface Seen extends Point {
  at: number;
}

/** A pointer heading within this angle of the card is on its way there (10ten). */
const ENVELOPE_DEGREES = 120;
const WIDEST = Math.cos(((ENVELOPE_DEGREES / 2) * Math.PI) / 180);

/** True where the move from one point to the next heads for the rectangle. Standing still does not. */
export function headsFor(from: Point, to: Point, rect: Rect): boolean {
  const move = { x: to.x - from.x, y: to.y - from.y };
  const goal = {
    x: Math.min(Math.max(from.x, rect.left), rect.right) - from.x,
    y: Math.min(Math.max(from.y, rect.top), rect.bottom) - from.y,
  };
  const lengths = Math.hypot(move.x, move.y) * Math.hypot(goal.x, goal.y);
  return lengths > 0 && (move.x * goal.x + move.y * goal.y) / lengths >= WIDEST;
}

/** CSS pixels a millisecond between two sightings; 0 without an earlier one. */
export function speed(before: Seen | null, now: Seen): number {
  if (!before) return 0;
  // Events can share a time stamp; a millisecond is the finest that browsers promise.
  return Math.hypot(now.x - before.x, now.y - before.y) / Math.max(1, now.at - before.at);
}
