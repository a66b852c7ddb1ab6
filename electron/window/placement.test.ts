import { describe, expect, it } from 'vitest';
import { placeWindow } from './placement.ts';

const laptop = { x: 0, y: 25, width: 1440, height: 875 };
const beside = { x: 1440, y: 0, width: 1920, height: 1080 };

describe('placeWindow', () => {
  it('opens at the usual size the first time, centred by the system', () => {
    expect(placeWindow(null, [laptop])).toEqual({ width: 1280, height: 800 });
  });

  it('does not open larger than a small screen', () => {
    expect(placeWindow(null, [{ x: 0, y: 0, width: 1024, height: 600 }])).toEqual({
      width: 1024,
      height: 600,
    });
  });

  it('comes back where it was, on the second screen too', () => {
    const was = { x: 1500, y: 100, width: 1000, height: 700, maximized: false };
    expect(placeWindow(was, [laptop, beside])).toEqual({
      x: 1500,
      y: 100,
      width: 1000,
      height: 700,
    });
  });

  it.each([
    ['that screen is gone', { x: 1500, y: 100 }],
    ['its title bar is above the screen', { x: 100, y: -200 }],
    ['only its bottom edge would show', { x: 100, y: 890 }],
    ['only its left edge would show', { x: 1400, y: 100 }],
  ])('keeps its size but not its place when %s', (_why, place) => {
    const was = { ...place, width: 1000, height: 700, maximized: false };
    expect(placeWindow(was, [laptop])).toEqual({ width: 1000, height: 700 });
  });

  it('is never smaller than its smallest', () => {
    const was = { x: 100, y: 100, width: 300, height: 200, maximized: false };
    expect(placeWindow(was, [laptop])).toEqual({ x: 100, y: 100, width: 760, height: 520 });
  });
});
