import { expect, it } from 'vitest';
import { vitestCounts } from './vitestReporter.mjs';

const file = (state: string, tests: readonly (readonly [string, string, string?])[]) => ({
  state: () => state,
  children: {
    allTests: () =>
      tests.map(([fullName, outcome, note]) => ({
        fullName,
        result: () => ({ state: outcome, note }),
      })),
  },
});

it('counts tests with the reason of what was skipped, and a file that could not be loaded', () => {
  const counts = vitestCounts([
    file('failed', [
      ['a works', 'passed'],
      ['a breaks', 'failed'],
      ['a waits', 'skipped', 'only Linux has it'],
      ['a is to come', 'skipped'],
    ]),
    file('failed', []),
  ]);
  expect(counts).toEqual({
    passed: 1,
    failed: 2,
    skipped: ['a waits (only Linux has it)', 'a is to come (no reason given)'],
  });
});
