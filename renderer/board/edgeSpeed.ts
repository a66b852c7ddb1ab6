/** So near to an edge a held card scrolls what is behind it, in CSS pixels. */
const EDGE = 56;
/** Nearest to the edge, in CSS pixels a second. */
const FASTEST = 900;
/** So long it takes to full speed: nobody means to scroll what is only passed, in milliseconds. */
const GENTLE_MS = 400;
/** A frame that took longer scrolls no further than this, or cards would leap. */
const LONGEST_FRAME_MS = 1000 / 60;

/**
 * How fast a held card scrolls along one axis, in CSS pixels a second: 0 in the middle,
 * negative near the start, faster the nearer to the edge and beyond it.
 */
export function edgeSpeed(at: number, start: number, end: number): number {
  // In something small the two edges must not overlap.
  const edge = Math.min(EDGE, (end - start) / 3);
  if (edge <= 0) return 0;
  const before = start + edge - at;
  const after = at - (end - edge);
  if (before > 0) return -FASTEST * Math.min(1, before / edge);
  if (after > 0) return FASTEST * Math.min(1, after / edge);
  return 0;
}

/**
 * How far one frame scrolls at a speed, in CSS pixels. Milliseconds: `heldMs` since the card came
 * to the edge, `frameMs` since the frame before.
 */
export function edgeStep(speed: number, heldMs: number, frameMs: number): number {
  const seconds = Math.min(LONGEST_FRAME_MS, Math.max(0, frameMs)) / 1000;
  return speed * seconds * Math.min(1, Math.max(0, heldMs) / GENTLE_MS);
}
