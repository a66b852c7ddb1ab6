import type { Preferences } from '../../shared/domain/preferences.ts';

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
/** Where a window opens; without `x` and `y` the system centres it. */
export type Placement = { readonly width: number; readonly height: number } & (
  | { readonly x: number; readonly y: number }
  | { readonly x?: never; readonly y?: never }
);

export const smallest = { width: 760, height: 520 } as const;
const usual = { width: 1280, height: 800 } as const;
/** As much of the window as must be on a screen for its title bar to be caught again. */
const graspable = { width: 120, height: 60 } as const;

/**
 * Where the window was, if a screen is still there; else the usual size, as far as the
 * first screen has room. All in device-independent pixels.
 * @param workAreas of the screens, the primary one first
 */
export function placeWindow(
  remembered: Preferences['window'],
  workAreas: readonly Rectangle[],
): Placement {
  if (remembered !== null) {
    const size = {
      width: Math.max(remembered.width, smallest.width),
      height: Math.max(remembered.height, smallest.height),
    };
    const place = { x: remembered.x, y: remembered.y, ...size };
    return workAreas.some((area) => isGraspable(place, area)) ? place : size;
  }
  const primary = workAreas[0] ?? { x: 0, y: 0, ...usual };
  return {
    width: Math.max(smallest.width, Math.min(usual.width, primary.width)),
    height: Math.max(smallest.height, Math.min(usual.height, primary.height)),
  };
}

/** The title bar is along the top, so the top edge must lie on the screen itself. */
function isGraspable(window: Rectangle, screen: Rectangle): boolean {
  const across =
    Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x);
  const below = screen.y + screen.height - window.y;
  return across >= graspable.width && window.y >= screen.y && below >= graspable.height;
}
