/**
 * Runs one work at a time. What is asked for while one is under way is the same wish once
 * more, such as a button pressed twice, and is not done again.
 */
export function oneAtATime(): (work: () => void | Promise<unknown>) => Promise<void> {
  let busy = false;
  return async (work) => {
    if (busy) return;
    busy = true;
    try {
      await work();
    } finally {
      busy = false;
    }
  };
}
