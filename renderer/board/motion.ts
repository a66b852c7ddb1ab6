/** When a column last scrolled under a dragged card; see `performance.now()`. */
let scrolledAt = 0;
const STILL_MS = 150;

export function noteScroll(): void {
  scrolledAt = performance.now();
}

/** While a column scrolls everything moves already: gliding would only cost frames. */
export function isStill(): boolean {
  return performance.now() - scrolledAt > STILL_MS;
}

/** Whether things may move; the person can ask the system for less. */
export function mayMove(): boolean {
  return !matchMedia('(prefers-reduced-motion: reduce)').matches;
}

const SOON_MS = 100;

/** Resolves when what was rendered is on screen; soon after, in a window that nobody sees. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, SOON_MS);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
