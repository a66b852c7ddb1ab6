// What a step of `npm test` came to, in numbers that can be added up.

/**
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed
 * @property {readonly string[]} skipped what was left out and why, a line each
 * @property {string} output what the person should see when something failed
 */

/** A check is one thing that passes or fails.
 * @param {{ code: number, output: string }} result
 * @returns {Outcome} */
export function ofCheck({ code, output }) {
  const failed = code === 0 ? 0 : 1;
  return { passed: 1 - failed, failed, skipped: [], output: failed ? output : '' };
}

/** The tests of a runner. One that ran none has failed, and so has one that ended badly
 * although every test passed.
 * @param {number} code the runner's exit code
 * @param {Omit<Outcome, 'output'> | null} counts from its report; `null` when it left none
 * @returns {Outcome} */
export function ofTests(code, counts) {
  if (counts === null) {
    const why = code === 124 ? 'Its time was up.' : `It left no report (exit code ${code}).`;
    return ofCheck({ code: 1, output: why });
  }
  const { passed, failed } = counts;
  if (passed + failed === 0) return { ...counts, failed: 1, output: 'No test was run.' };
  if (code !== 0 && failed === 0) {
    return { ...counts, failed: 1, output: `The tests passed, but the runner ended with ${code}.` };
  }
  return { ...counts, output: '' };
}

/** @param {readonly Outcome[]} outcomes
 * @returns {string} the closing line */
export function closingLine(outcomes) {
  return `${sum(outcomes, ({ passed }) => passed)} passed, ${sum(outcomes, ({ failed }) => failed)} failed`;
}

/** @param {readonly Outcome[]} outcomes
 * @param {(outcome: Outcome) => number} of */
function sum(outcomes, of) {
  return outcomes.reduce((total, outcome) => total + of(outcome), 0);
}

/** Whether all is well: something ran, and nothing failed.
 * @param {readonly Outcome[]} outcomes */
export function isGreen(outcomes) {
  return outcomes.some(({ passed }) => passed > 0) && outcomes.every(({ failed }) => failed === 0);
}
