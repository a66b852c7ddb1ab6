import { describe, expect, it } from 'vitest';
import { edgeSpeed } from './edgeScroll.ts';

describe('edgeSpeed', () => {
  it('rests in the middle, and is the faster the nearer to an edge', () => {
    expect(edgeSpeed(300, 0, 600)).toBe(0);
    expect(edgeSpeed(20, 0, 600)).toBeLessThan(edgeSpeed(40, 0, 600));
    expect(edgeSpeed(40, 0, 600)).toBeLessThan(0);
    expect(edgeSpeed(580, 0, 600)).toBe(-edgeSpeed(20, 0, 600));
  });

  it('is no faster beyond the edge, and rests in something without room', () => {
    expect(edgeSpeed(-200, 0, 600)).toBe(edgeSpeed(0, 0, 600));
    expect(edgeSpeed(45, 0, 90)).toBe(0);
    expect(edgeSpeed(5, 10, 10)).toBe(0);
  });
});
