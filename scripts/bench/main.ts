import { cpus } from 'node:os';
import { run as board } from './board.ts';
import { run as pdf } from './pdf.ts';
import type { Row } from './row.ts';
import { run as search } from './search.ts';
import { run as store } from './store.ts';
import { table } from './table.ts';

/** Parts of the benchmark by name; `npm run bench -- store` runs one. */
const parts: Readonly<Record<string, (options: ReadonlySet<string>) => Promise<Row[]>>> = {
  store,
  board,
  search,
  pdf,
};

const given = process.argv.slice(2);
const wanted = given.filter((word) => !word.startsWith('--'));
const options = new Set(given.filter((word) => word.startsWith('--')));
const rows: Row[] = [];
for (const [name, run] of Object.entries(parts)) {
  if (wanted.length === 0 || wanted.includes(name)) rows.push(...(await run(options)));
}
const processor = cpus()[0]?.model.trim() ?? '';
process.stdout.write(`${table(rows)}\n`);
process.stdout.write(`Node ${process.version}, ${cpus().length} × ${processor}\n`);
