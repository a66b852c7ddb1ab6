import { describe, expect, it } from 'vitest';
import { playwrightCounts, vitestCounts } from './reports.mjs';

describe('vitestCounts', () => {
  it('counts tests, and a file that could not be loaded as one that failed', () => {
    const counts = vitestCounts({
      testResults: [
        {
          name: 'a.test.ts',
          status: 'failed',
          assertionResults: [
            { fullName: 'a works', status: 'passed' },
            { fullName: 'a breaks', status: 'failed' },
            { fullName: 'a waits', status: 'skipped' },
            { fullName: 'a is to come', status: 'todo' },
          ],
        },
        { name: 'broken.test.ts', status: 'failed', assertionResults: [] },
      ],
    });
    expect(counts).toEqual({
      passed: 1,
      failed: 2,
      skipped: ['a waits (skipped)', 'a is to come (todo)'],
    });
  });
});

describe('playwrightCounts', () => {
  it('counts tests at any depth, with the reason of what was skipped', () => {
    const test = (title: string, status: string, description?: string) => ({
      title,
      tests: [{ status, annotations: description ? [{ type: 'skip', description }] : [] }],
    });
    const counts = playwrightCounts({
      suites: [
        {
          title: 'board.spec.ts',
          specs: [test('moves a card', 'expected'), test('drops it', 'unexpected')],
          suites: [
            {
              title: 'offline',
              specs: [
                test('opens no socket', 'skipped', 'strace is not here'),
                test('prints', 'skipped'),
                test('passes at the second try', 'flaky'),
              ],
            },
          ],
        },
      ],
      errors: [{ message: 'A worker ended' }],
    });
    expect(counts).toEqual({
      passed: 1,
      failed: 3,
      skipped: ['opens no socket (strace is not here)', 'prints (no reason given)'],
    });
  });
});
