import { describe, expect, it } from 'vitest';
import { edgeSpeed, edgeStep } from './edgeSpeed.ts';

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

describe('edgeStep', () => {
  it('begins gently, and is at full speed before long', () => {
    expect(edgeStep(900, 0, 16)).toBe(0);
    expect(edgeStep(900, 100, 16)).toBeLessThan(edgeStep(900, 200, 16));
    expect(edgeStep(900, 400, 16)).toBeCloseTo(14.4);
    expect(edgeStep(900, 9000, 16)).toBe(edgeStep(900, 400, 16));
    expect(edgeStep(-900, 400, 16)).toBe(-edgeStep(900, 400, 16));
  });

  it('does not leap after a frame that took long', () => {
    expect(edgeStep(900, 400, 300)).toBeCloseTo(15);
    expect(edgeStep(900, 400, -5)).toBe(0);
  });
});
