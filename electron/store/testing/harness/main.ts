import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { everything, harness, quick } from './harness.ts';
import { type Report, sum } from './report.ts';
import { sumLine, withSumLine } from './sumLine.ts';

const README = 'README.md';

/**
 * Prints each kind of fault as it is done, then the sum. Argument `--quick`: some points only;
 * `--docs`: the sum of all points goes into README.md.
 */
async function main(): Promise<void> {
  const isQuick = process.argv.includes('--quick');
  const program = fileURLToPath(new URL('killedChild.js', import.meta.url));
  const reports: Report[] = [];
  for await (const report of harness(isQuick ? quick : everything, program)) {
    reports.push(report);
    const { fault, tried, lost, skipped } = report;
    const what =
      skipped === undefined ? `${tried} points, ${lost.length} lost` : `skipped: ${skipped}`;
    process.stdout.write(`${fault}: ${what}\n${lost.map((line) => `  ${line}\n`).join('')}`);
  }
  const line = sumLine(reports);
  process.stdout.write(`\n${line}\n`);
  process.exitCode = sum(reports).lost > 0 ? 1 : 0;
  if (!process.argv.includes('--docs')) return;
  if (isQuick || reports.some(({ skipped }) => skipped !== undefined)) {
    process.stdout.write(`${README} is left as it is: not every point was tried.\n`);
    return;
  }
  await writeFile(README, withSumLine(await readFile(README, 'utf8'), line));
}

void main();
