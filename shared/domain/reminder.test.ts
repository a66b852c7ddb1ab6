import { describe, expect, it } from 'vitest';
import { nextReminder } from './reminder.ts';

describe('the word once a day', () => {
  it('waits for its time, is due from then on, and not again that day', () => {
    const at = '08:30';
    expect(nextReminder(new Date(2026, 10, 25, 8, 29), at, null)).toEqual({
      kind: 'wait',
      until: new Date(2026, 10, 25, 8, 30),
    });
    expect(nextReminder(new Date(2026, 10, 25, 8, 30), at, '2026-11-24')).toEqual({ kind: 'due' });
    expect(nextReminder(new Date(2026, 10, 25, 23, 59), at, '2026-11-24')).toEqual({ kind: 'due' });
    expect(nextReminder(new Date(2026, 10, 25, 23, 59), at, '2026-11-25')).toEqual({
      kind: 'wait',
      until: new Date(2026, 10, 26, 8, 30),
    });
  });

  it('does not make up for a day that was slept through', () => {
    expect(nextReminder(new Date(2026, 10, 27, 7, 0), '08:30', '2026-11-24')).toEqual({
      kind: 'wait',
      until: new Date(2026, 10, 27, 8, 30),
    });
  });
});
