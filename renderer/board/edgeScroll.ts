/** So near to an edge a held card scrolls what is behind it, in CSS pixels. */
const EDGE = 56;
/** Nearest to the edge, in CSS pixels a second. */
const FASTEST = 900;

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
