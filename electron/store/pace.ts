import { setImmediate as nextTurn } from 'node:timers/promises';
import { tidyYoungMemory } from './youngMemory.ts';

/** Longest stretch of work between two turns of the event loop. */
const SLICE_MS = 2;

/** Lets windows and edits go on during long work: ask it to `keep` between small pieces. */
export class Pace {
  #sliceEnd = performance.now() + SLICE_MS;

  async keep(): Promise<void> {
    if (performance.now() < this.#sliceEnd) return;
    tidyYoungMemory();
    await nextTurn();
    this.#sliceEnd = performance.now() + SLICE_MS;
  }
}
