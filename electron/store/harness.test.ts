import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { action } from './testing/actions.ts';
import { buildProgram } from './testing/buildProgram.ts';
import { errors } from './testing/harness/errors.ts';
import { harness, quick } from './testing/harness/harness.ts';
import { kills } from './testing/harness/kills.ts';
import { powerLoss } from './testing/harness/powerLoss.ts';
import { modelStates, randomWork } from './testing/harness/randomWork.ts';
import { referenceOf } from './testing/harness/reference.ts';
import type { Report } from './testing/harness/report.ts';
import { sumLine, withSumLine } from './testing/harness/sumLine.ts';
import { unsyncedFiles } from './testing/hookedFiles.ts';

test('the sum goes into README.md, in the place of the last one', async () => {
  const readme = await readFile('README.md', 'utf8');
  const line = sumLine([
    { fault: 'a', tried: 1200, lost: [] },
    { fault: 'b', tried: 34, lost: ['b, here'] },
  ]);
  expect(line).toBe('1,234 points tried, 1 lost anything.');
  const renewed = withSumLine(readme, line);
  expect(renewed).toContain(`> ${line}\n`);
  expect(renewed.match(/points tried/g)).toHaveLength(1);
  expect(() => withSumLine('# Another page', line)).toThrow();
});

// Some of the points of `npm run harness`, which tries all.
test('no fault loses anything that was acknowledged', async () => {
  const built = await mkdtemp(join(tmpdir(), 'coltiva-built-'));
  const reports: Report[] = [];
  try {
    const program = await buildProgram('killedChild', built);
    for await (const report of harness(quick, program)) reports.push(report);
  } finally {
    await rm(built, { recursive: true });
  }
  expect(reports.flatMap(({ lost }) => lost)).toEqual([]);
  for (const { fault, tried, skipped } of reports) {
    expect(tried > 0 || skipped !== undefined, fault).toBe(true);
  }
}, 300_000);

const bursts = fc.array(fc.array(action, { minLength: 1, maxLength: 5 }), {
  minLength: 1,
  maxLength: 4,
});

test('whatever is done and whatever happens meanwhile, the disk holds what a model holds', async () => {
  await fc.assert(
    fc.asyncProperty(bursts, fc.constantFrom('by-write', 'by-call'), async (work, syncing) => {
      const workload = randomWork(work);
      const { states } = await referenceOf(workload, unsyncedFiles());
      expect(new Map([...states].toSorted(([a], [b]) => a - b))).toEqual(modelStates(work));
      for (const fault of [kills, powerLoss]) {
        expect(await fault(workload, syncing, { every: 17 })).toMatchObject({ lost: [] });
      }
      expect(await errors(workload, syncing, { every: 311 })).toMatchObject({ lost: [] });
    }),
    { numRuns: 5 },
  );
}, 300_000);
