// Vitest's own JSON report leaves out why a test was skipped.
import { writeFileSync } from 'node:fs';

/** The variable of the environment that names the file to write the counts into. */
export const countsFile = 'COLTIVA_UNIT_COUNTS';

/** @typedef {import('./reports.mjs').Counts} Counts */

/**
 * What is read of a file with tests (vitest's `TestModule`).
 * @typedef {object} Module
 * @property {() => string} state
 * @property {{ allTests: () => Iterable<{ fullName: string,
 *   result: () => { state: string, note?: string | undefined } }> }} children
 */

/** @param {readonly Module[]} modules
 * @returns {Counts} a file that could not be loaded counts as a test that failed */
export function vitestCounts(modules) {
  const counts = { passed: 0, failed: 0, skipped: /** @type {string[]} */ ([]) };
  for (const module of modules) {
    const before = counts.failed;
    for (const test of module.children.allTests()) {
      const { state, note } = test.result();
      if (state === 'passed') counts.passed += 1;
      else if (state === 'failed') counts.failed += 1;
      else counts.skipped.push(`${test.fullName} (${note ?? 'no reason given'})`);
    }
    if (module.state() === 'failed' && counts.failed === before) counts.failed += 1;
  }
  return counts;
}

/** What vitest calls (`Reporter` of `vitest/node`). */
export default class CountsReporter {
  /** @param {readonly Module[]} modules */
  onTestRunEnd(modules) {
    const file = process.env[countsFile];
    if (file !== undefined) writeFileSync(file, JSON.stringify(vitestCounts(modules)));
  }
}
