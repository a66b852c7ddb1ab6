import { fileURLToPath } from 'node:url';
import { everything, harness, quick } from './harness.ts';
import { type Report, sum } from './report.ts';

/** Prints each kind of fault as it is done, then the sum. Argument `--quick`: some points only. */
async function main(): Promise<void> {
  const extents = process.argv.includes('--quick') ? quick : everything;
  const program = fileURLToPath(new URL('killedChild.js', import.meta.url));
  const reports: Report[] = [];
  for await (const report of harness(extents, program)) {
    reports.push(report);
    const { fault, tried, lost, skipped } = report;
    const what =
      skipped === undefined ? `${tried} points, ${lost.length} lost` : `skipped: ${skipped}`;
    process.stdout.write(`${fault}: ${what}\n${lost.map((line) => `  ${line}\n`).join('')}`);
  }
  const { tried, lost } = sum(reports);
  process.stdout.write(`\n${tried.toLocaleString('en')} points tried, ${lost} lost anything.\n`);
  process.exitCode = lost > 0 ? 1 : 0;
}

void main();
