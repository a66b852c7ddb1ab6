// Reads how many tests passed from the report that Playwright leaves.

/** @typedef {Omit<import('./outcome.mjs').Outcome, 'output'>} Counts */

/**
 * @typedef {object} PlaywrightSuite
 * @property {string} title
 * @property {readonly PlaywrightSuite[]} [suites]
 * @property {readonly { title: string, tests: readonly { status: string,
 *   annotations: readonly { type: string, description?: string }[] }[] }[]} specs
 */

/** @param {{ suites: readonly PlaywrightSuite[], errors: readonly unknown[] }} report of
 *   Playwright's json reporter
 * @returns {Counts} */
export function playwrightCounts({ suites, errors }) {
  const tests = suites.flatMap(testsOf);
  const passed = tests.filter(({ status }) => status === 'expected').length;
  const skipped = tests.filter(({ status }) => status === 'skipped');
  return {
    passed,
    // What passed at a second try only has failed, and so has what lies outside a test.
    failed: tests.length - passed - skipped.length + errors.length,
    skipped: skipped.map(({ title, why }) => `${title} (${why})`),
  };
}

/** @param {PlaywrightSuite} suite
 * @returns {{ title: string, status: string, why: string }[]} */
function testsOf(suite) {
  const own = suite.specs.flatMap(({ title, tests }) =>
    tests.map(({ status, annotations }) => ({
      title,
      status,
      why: annotations.find(({ description }) => description)?.description ?? 'no reason given',
    })),
  );
  return [...own, ...(suite.suites ?? []).flatMap(testsOf)];
}
