import { describe, expect, it } from 'vitest';
import {
  contactOf,
  context,
  journalWithLuca,
  perform,
} from '../../../shared/domain/testing/journal.ts';
import { stageSteps } from './stageSteps.ts';

describe('stageSteps', () => {
  it('dates the stages passed, skips the ones jumped over, and shows the last visit', () => {
    const journal = journalWithLuca();
    const go = (stageId: string, day: string) =>
      perform(
        journal,
        { type: 'contact.move', input: { id: 'luca', stageId, afterId: null } },
        { ...context, today: day, now: `${day}T10:00:00.000Z` },
      );
    go('trusted', '2026-11-25');
    const steps = () =>
      stageSteps(journal, contactOf(journal, 'luca')).map(({ stage, position, since }) => [
        stage.id,
        position,
        since,
      ]);
    expect(steps()).toEqual([
      ['met', 'reached', '2026-11-24'],
      ['getting-to-know', 'reached', null],
      ['trusted', 'current', '2026-11-25'],
      ['referral-partner', 'ahead', null],
    ]);
    go('met', '2026-11-27');
    expect(steps()[0]).toEqual(['met', 'current', '2026-11-27']);
    expect(steps()[2]).toEqual(['trusted', 'ahead', null]);
  });
});
