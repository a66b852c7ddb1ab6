import { describe, expect, it } from 'vitest';
import { playwrightCounts } from './reports.mjs';

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
