import type { Row } from './row.ts';

const head = ['what', 'goal', 'measured', 'median ms', 'p99 ms', 'samples', ''] as const;

/** The rows as a table for a terminal. */
export function table(rows: readonly Row[]): string {
  const cells = [head, ...rows.map(cellsOf)];
  const widths = head.map((_title, column) =>
    Math.max(...cells.map((row) => (row[column] ?? '').length)),
  );
  return cells
    .map((row) =>
      row
        .map((cell, column) => pad(cell, widths[column] ?? 0, column > 1 && column < 6))
        .join('  '),
    )
    .join('\n');
}

function cellsOf({ what, goal, value, median, p99, samples, ok }: Row): readonly string[] {
  return [
    what,
    goal,
    short(value),
    short(median),
    short(p99),
    String(samples),
    ok ? 'ok' : 'MISSED',
  ];
}

export function short(value: number): string {
  if (value >= 1000) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value.toFixed(value >= 1 ? 2 : 3);
}

function pad(text: string, width: number, right: boolean): string {
  const space = ' '.repeat(width - text.length);
  return right ? space + text : text + space;
}
