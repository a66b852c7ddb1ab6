import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import type { JournalStore } from '../../electron/store/index.ts';
import { tableNames } from '../../shared/domain/tables.ts';
import type { Row } from './row.ts';
import { median, quantile, timed } from './statistics.ts';
import { saver } from './storeSetup.ts';

const SAVES = 400;
const BURSTS = 40;
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
  const before = (await stat(journal)).size;
  await saveLarge();
  const bytes = Buffer.alloc((await stat(journal)).size - before, 'x');
  const raw = await open(join(dir, 'raw'), 'a');
  const append = async (): Promise<void> => {
    await raw.write(bytes);
    await raw.datasync();
  };
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
  const bursts: number[] = [];
  const rawBetween: number[] = [];
  for (let burst = 0; burst < BURSTS; burst += 1) {
    rawBetween.push(await timed(append));
    bursts.push(await timed(() => Promise.all(Array.from({ length: BURST }, () => saveSmall()))));
  }
  await raw.close();

  const stock = {
    small: await stockSaves(join(dir, 'stock-small.json'), small, 15),
    large: await stockSaves(join(dir, 'stock-large.json'), large, 3),
  };
  const ratio = median(times.small) / median(times.raw);
  const tail = quantile(times.small, 0.99) / quantile(times.raw, 0.99);
  const growth = median(times.large) / median(times.small);
  const burstRatio = median(bursts) / median(rawBetween);
  const stockSmall = median(stock.small) / median(times.small);
  const stockLarge = median(stock.large) / median(times.large);
  return [
    row('raw append + fdatasync', '—', 1, times.raw, true),
    row('save ÷ raw append', '≤ 1.3', ratio, times.small, ratio <= 1.3),
    row('save ÷ raw append, p99 ÷ p99', '≤ 3', tail, times.small, tail <= 3),
    row('save at 50,000 ÷ save at 1,000', '≤ 1.25', growth, times.large, growth <= 1.25),
    row('burst of 100 saves ÷ raw append', '≤ 4', burstRatio, bursts, burstRatio <= 4),
    row('lowdb’s own save ÷ ours at 1,000', '≥ 200', stockSmall, stock.small, stockSmall >= 200),
    row(
      'lowdb’s own save ÷ ours at 50,000',
      '≥ 10000',
      stockLarge,
      stock.large,
      stockLarge >= 10_000,
    ),
  ];
}

function row(
  what: string,
  goal: string,
  value: number,
  times: readonly number[],
  ok: boolean,
): Row {
  return {
    what,
    goal,
    value,
    median: median(times),
    p99: quantile(times, 0.99),
    samples: times.length,
    ok,
  };
}

/** The same records saved as lowdb does by itself: the whole file, each time. */
async function stockSaves(path: string, store: JournalStore, saves: number): Promise<number[]> {
  const tables = Object.fromEntries(
    tableNames.map((name): [string, object[]] => [name, [...store.journal.tables[name].values()]]),
  );
  const low = new Low(new JSONFile<typeof tables>(path), tables);
  await low.write();
  const times: number[] = [];
  for (let save = 0; save < saves; save += 1) {
    times.push(
      await timed(() =>
        low.update((data) => {
          data['contacts'] =
            data['contacts']?.with(0, { ...data['contacts'][0], city: `${save}` }) ?? [];
        }),
      ),
    );
  }
  return times;
}
