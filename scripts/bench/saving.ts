import { join } from 'node:path';
import type { JournalStore } from '../../electron/store/index.ts';
import { type Comparison, OURS } from './comparing.ts';
import { bytesOfSave, RAW, rawAppend } from './engines/rawAppend.ts';
import { type Row, row } from './row.ts';
import { median, quantile, timed } from './statistics.ts';
import { saver } from './storeSetup.ts';

const SAVES = 400;
const BURSTS = 40;
const WARM_UP_BURSTS = 5;
const BURST = 100;

export interface Folders {
  readonly dir: string;
  readonly small: JournalStore;
  readonly large: JournalStore;
}

/** One-field saves, small and large, beside a bare append of as many bytes. */
export async function benchSaving({ dir, small, large }: Folders): Promise<Row[]> {
  const saveSmall = saver(small);
  const saveLarge = saver(large);
  const journal = join(dir, 'large', 'coltiva.journal');
  const bytes = await bytesOfSave(journal, saveLarge);
  const raw = await rawAppend(join(dir, 'raw'), bytes);
  const rawBurst = await rawAppend(join(dir, 'raw-burst'), BURST * bytes);
  const append = (): Promise<void> => raw.save(0);
  for (let warmUp = 0; warmUp < 30; warmUp += 1) {
    await append();
    await saveSmall();
    await saveLarge();
  }
  const times = { raw: [] as number[], small: [] as number[], large: [] as number[] };
  for (let save = 0; save < SAVES; save += 1) {
    times.raw.push(await timed(append));
    times.small.push(await timed(saveSmall));
    times.large.push(await timed(saveLarge));
  }
  const bursts = { raw: [] as number[], whole: [] as number[], ours: [] as number[] };
  for (let burst = -WARM_UP_BURSTS; burst < BURSTS; burst += 1) {
    // A snapshot for which so many edits give reason is made between the bursts.
    if (burst % 10 === 0) await small.compact();
    const one = await timed(append);
    const whole = await timed(() => rawBurst.save(0));
    const ours = await timed(() => Promise.all(Array.from({ length: BURST }, () => saveSmall())));
    if (burst < 0) continue;
    bursts.raw.push(one);
    bursts.whole.push(whole);
    bursts.ours.push(ours);
  }
  await raw.close();
  await rawBurst.close();

  const ratio = median(times.small) / median(times.raw);
  const tail = quantile(times.small, 0.99) / quantile(times.raw, 0.99);
  const growth = median(times.large) / median(times.small);
  // The least that a hundred can cost together is their bytes and one sync.
  const burstRatio = median(bursts.ours) / median(bursts.whole);
  const burstToOne = median(bursts.ours) / median(bursts.raw);
  return [
    row('raw append + fdatasync', '—', 1, times.raw, true),
    row('save ÷ raw append', '≤ 1.3', ratio, times.small, ratio <= 1.3),
    row('save ÷ raw append, p99 ÷ p99', '≤ 3', tail, times.small, tail <= 3),
    row('save at 50,000 ÷ save at 1,000', '≤ 1.25', growth, times.large, growth <= 1.25),
    row(
      '100 saves at once ÷ one raw append of their bytes',
      '≤ 4',
      burstRatio,
      bursts.ours,
      burstRatio <= 4,
    ),
    row('100 saves at once ÷ one raw append of one save', '—', burstToOne, bursts.ours, true),
  ];
}

/** What lowdb's own adapter takes for the same save, from the comparison. */
export function stockRows(comparisons: readonly Comparison[]): Row[] {
  const goals: readonly (readonly [number, number])[] = [
    [1000, 200],
    [50_000, 10_000],
  ];
  return goals.flatMap(([contacts, goal]) => {
    const times = comparisons.find((one) => one.contacts === contacts)?.times;
    const stock = times?.get('lowdb') ?? [];
    const ratio = median(stock) / median(times?.get(OURS) ?? []);
    // The least a durable save can cost on this disk, and so the most that anybody can reach.
    const most = median(stock) / median(times?.get(RAW) ?? []);
    const at = contacts.toLocaleString('en');
    return [
      row(
        `lowdb’s own save ÷ ours at ${at}`,
        `≥ ${goal.toLocaleString('en')}`,
        ratio,
        stock,
        ratio >= goal,
      ),
      row(`lowdb’s own save ÷ raw append at ${at}`, '—', most, stock, true),
    ];
  });
}
