/** What Ctrl+P prints while a sheet is on screen; the page offers it, the command takes it. */
let current: (() => void) | null = null;

export const printSheet = {
  /** Returns the way to take the offer back. */
  offer(print: () => void): () => void {
    current = print;
    return () => {
      if (current === print) current = null;
    };
  },
  /** @returns false when no sheet is on screen. */
  perform(): boolean {
    current?.();
    return current !== null;
  },
};
