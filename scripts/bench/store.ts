import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Comparison, compareEngines } from './comparing.ts';
import { benchOpening } from './opening.ts';
import { inOwnProgram } from './ownProgram.ts';
import type { Row } from './row.ts';
import { stockRows } from './saving.ts';
import { writeSpeedPage } from './speedPage.ts';
import { collectGarbage } from './statistics.ts';
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
    const sizes: readonly (readonly [string, number])[] = [
      ['small', SMALL],
      ...BETWEEN.map((contacts): [string, number] => [String(contacts), contacts]),
      ['large', LARGE],
    ];
    for (const [name, contacts] of sizes) {
      const store = await sampleStore(join(dir, name), contacts, NOTES_EACH);
      comparisons.push(await compareEngines(join(dir, name), store));
      await store.close();
      collectGarbage();
    }
    const rows = [
      ...(await inOwnProgram('saving', dir)),
      ...stockRows(comparisons),
      ...(await inOwnProgram('compacting', dir)),
      ...(await benchOpening(join(dir, 'open'))),
      ...(await inOwnProgram('many', join(dir, 'many'))),
    ];
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
