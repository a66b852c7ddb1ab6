import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JournalStore } from '../../electron/store/index.ts';
import { benchCompacting } from './compacting.ts';
import { type Comparison, compareEngines } from './comparing.ts';
import { benchMany, benchOpening } from './opening.ts';
import type { Row } from './row.ts';
import { benchSaving, stockRows } from './saving.ts';
import { writeSpeedPage } from './speedPage.ts';
import { sampleStore } from './storeSetup.ts';

const SMALL = 1000;
const LARGE = 50_000;
const BETWEEN = [5000, 20_000] as const;
const NOTES_EACH = 10;

/** The figures of the store; with `--docs` they are also written to docs/store-speed.md. */
export async function run(options: ReadonlySet<string>): Promise<Row[]> {
  const dir = await mkdtemp(join(tmpdir(), 'coltiva-bench-'));
  try {
    const comparisons: Comparison[] = [];
    const compared = async (name: string, contacts: number): Promise<JournalStore> => {
      const store = await sampleStore(join(dir, name), contacts, NOTES_EACH);
      comparisons.push(await compareEngines(join(dir, name), store));
      return store;
    };
    const small = await compared('small', SMALL);
    for (const contacts of BETWEEN) await (await compared(String(contacts), contacts)).close();
    const large = await compared('large', LARGE);
    const rows = [
      ...(await benchSaving({ dir, small, large })),
      ...stockRows(comparisons),
      ...(await benchCompacting(large)),
    ];
    await small.close();
    await large.close();
    rows.push(...(await benchOpening(join(dir, 'open'))));
    rows.push(...(await benchMany(join(dir, 'many'))));
    for (const { contacts, missing } of comparisons) {
      for (const [name, why] of missing) {
        process.stdout.write(`${name} at ${contacts} contacts: ${why}\n`);
      }
    }
    if (options.has('--docs')) await writeSpeedPage(comparisons, rows);
    return rows;
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
