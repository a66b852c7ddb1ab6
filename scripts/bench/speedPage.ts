import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import type { Comparison } from './comparing.ts';
import { plot } from './plot.ts';
import type { Row } from './row.ts';
import { median, quantile } from './statistics.ts';
import { short } from './table.ts';

/** Writes docs/store-speed.md and its plot from what one run has measured. */
export async function writeSpeedPage(
  comparisons: readonly Comparison[],
  rows: readonly Row[],
): Promise<void> {
  await writeFile('docs/store-speed.svg', plot(comparisons));
  await writeFile('docs/store-speed.md', page(comparisons, rows));
}

function page(comparisons: readonly Comparison[], rows: readonly Row[]): string {
  const names = [...new Set(comparisons.flatMap(({ times }) => [...times.keys()]))];
  const cell = (name: string, { times }: Comparison): string => {
    const samples = times.get(name) ?? [];
    if (samples.length === 0) return '—';
    return `${short(median(samples))} (${short(quantile(samples, 0.99))})`;
  };
  const missing = new Map(
    comparisons.flatMap(({ contacts, missing: reasons }) =>
      [...reasons].map(([name, why]): [string, string] => [
        name,
        `at ${contacts.toLocaleString('en')}: ${why}`,
      ]),
    ),
  );
  const processor = cpus()[0]?.model.trim() ?? '';
  return [
    '# How fast the store is',
    '',
    'Written by `npm run bench -- store --docs`; everything is of one run, on one machine:',
    `Node ${process.version}, ${cpus().length} × ${processor}, ${process.platform}.`,
    'Ratios carry over to other machines; milliseconds do not.',
    '',
    '![Time to save one changed field, by number of contacts](store-speed.svg)',
    '',
    '## One changed field, saved',
    '',
    'Median milliseconds (and the 99th percentile), turn by turn on the same records, ten notes',
    'a contact. *Raw append* adds as many bytes as our save does to a file and syncs it: the',
    'least that a durable save can cost. better-sqlite3 runs with WAL and `synchronous = FULL`;',
    'lowdb and conf with what they do by themselves (lowdb never syncs).',
    '',
    table(
      ['contacts', ...names],
      comparisons.map((one) => [
        one.contacts.toLocaleString('en'),
        ...names.map((name) => cell(name, one)),
      ]),
    ),
    '',
    ...[...missing].map(([name, why]) => `- ${name} is missing ${why}`),
    ...(missing.size > 0 ? [''] : []),
    '## Against the goals',
    '',
    'Each measured in a program that does nothing else, as an app that has just been started;',
    'beside lowdb, everything is in one program.',
    '',
    table(
      ['what', 'goal', 'measured', 'median ms', 'p99 ms', 'samples', ''],
      rows.map(({ what, goal, value, median: middle, p99, samples, ok }) => [
        what,
        goal,
        short(value),
        short(middle),
        short(p99),
        String(samples),
        ok ? 'ok' : 'missed',
      ]),
    ),
    '',
  ].join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map((_title, index) => (index === 0 ? '---' : '--:')), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
