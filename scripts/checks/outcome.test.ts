import { describe, expect, it } from 'vitest';
import { closingLine, isGreen, ofCheck, ofTests } from './outcome.mjs';

const counts = { passed: 3, failed: 0, skipped: [] };

describe('ofCheck', () => {
  it('counts as one that passed, or one that failed and says why', () => {
    expect(ofCheck({ code: 0, output: 'fine' })).toEqual({ ...counts, passed: 1, output: '' });
    expect(ofCheck({ code: 2, output: 'a.ts: no' })).toEqual({
      passed: 0,
      failed: 1,
      skipped: [],
      output: 'a.ts: no',
    });
  });
});

describe('ofTests', () => {
  it('takes the runner’s counts', () => {
    expect(ofTests(0, counts)).toEqual({ ...counts, output: '' });
    expect(ofTests(1, { ...counts, failed: 2 })).toMatchObject({ passed: 3, failed: 2 });
  });

  it.each([
    { what: 'no test at all', code: 0, given: { passed: 0, failed: 0, skipped: ['one'] } },
    { what: 'no report', code: 0, given: null },
    { what: 'a bad end after passing tests', code: 1, given: counts },
  ])('fails for $what', ({ code, given }) => {
    const outcome = ofTests(code, given);
    expect(outcome.failed).toBe(1);
    expect(outcome.output).not.toBe('');
  });
});

describe('closingLine', () => {
  it('adds up', () => {
    const outcomes = [ofCheck({ code: 0, output: '' }), ofTests(1, { ...counts, failed: 2 })];
    expect(closingLine(outcomes)).toBe('4 passed, 2 failed');
    const skipping = ofTests(0, { ...counts, skipped: ['a', 'b'] });
    expect(closingLine([skipping])).toBe('3 passed, 0 failed');
    expect(closingLine([])).toBe('0 passed, 0 failed');
  });
});

describe('isGreen', () => {
  it('asks that something ran and nothing failed', () => {
    expect(isGreen([ofTests(0, counts)])).toBe(true);
    expect(isGreen([ofTests(0, counts), ofCheck({ code: 1, output: '' })])).toBe(false);
    expect(isGreen([])).toBe(false);
  });
});
