import { expect, it } from 'vitest';
import { allAtATime } from './atATime.mjs';

it('keeps the order, and never does more at a time than it may', async () => {
  let running = 0;
  let most = 0;
  const results = await allAtATime(2, [5, 1, 4, 2, 3], async (item) => {
    running += 1;
    most = Math.max(most, running);
    // As many turns of the event loop as the item says: later items end before earlier ones.
    for (let turn = 0; turn < item; turn += 1) await new Promise(setImmediate);
    running -= 1;
    return item * 10;
  });
  expect(results).toEqual([50, 10, 40, 20, 30]);
  expect(most).toBe(2);
});
