import type { JournalStore } from '../../electron/store/index.ts';
import { tableNames } from '../../shared/domain/tables.ts';
import { type Row, row } from './row.ts';
import { collectGarbage, median, ownTime, timed } from './statistics.ts';

const ROUNDS = 7;

/** A snapshot of everything, beside one `JSON.stringify` of the same records. */
export async function benchCompacting(store: JournalStore): Promise<Row[]> {
  const records = Object.fromEntries(
    tableNames.map((name): [string, unknown[]] => [name, [...store.journal.tables[name].values()]]),
  );
  const whole: number[] = [];
  const totals: number[] = [];
  const blocks: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    collectGarbage();
    whole.push(await timed(() => JSON.stringify(records)));
    collectGarbage();
    totals.push(await timed(() => store.compact()));
    collectGarbage();
    blocks.push(await longestBlock(() => store.compact()));
  }
  const ratio = median(totals) / median(whole);
  const block = median(blocks);
  return [
    row('compacting 50,000 ÷ one JSON.stringify', '≤ 1.1', ratio, totals, ratio <= 1.1),
    row('longest block while compacting 50,000, own ms', '≤ 16', block, blocks, block <= 16),
  ];
}

/**
 * Milliseconds of the processor that nothing else in this thread could run for, at most,
 * while something works.
 */
export async function longestBlock(work: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let last = ownTime();
  const look = (): void => {
    const now = ownTime();
    longest = Math.max(longest, now - last);
    last = now;
  };
  // A timer, not setImmediate: it must not take the processor while the disk is waited for.
  const timer = setInterval(look, 1);
  await work();
  look();
  clearInterval(timer);
  return longest;
}
