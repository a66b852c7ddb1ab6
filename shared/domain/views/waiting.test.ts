import { expect, it } from 'vitest';
import { MemoryJournal } from '../journal.ts';
import type { FollowUp } from '../records/followUp.ts';
import { isWaiting, waitingContactIds } from './waiting.ts';

const today = '2026-11-24';
const at = '2026-11-24T09:00:00.000Z';

const cases: Record<string, readonly [Partial<FollowUp>, boolean]> = {
  today: [{ dueOn: today }, true],
  late: [{ dueOn: '2026-10-01' }, true],
  tomorrow: [{ dueOn: '2026-11-25' }, false],
  undated: [{ dueOn: null }, false],
  theirs: [{ dueOn: '2026-10-01', owner: 'them' }, false],
  done: [{ dueOn: today, outcome: { kind: 'done', on: today, at, note: '' } }, false],
  skipped: [{ dueOn: today, outcome: { kind: 'skipped', on: today, at, note: '' } }, false],
};

const journal = new MemoryJournal();
for (const [contactId, [over]] of Object.entries(cases)) {
  journal.set('followUps', `f-${contactId}`, {
    id: `f-${contactId}`,
    contactId,
    type: 'promise',
    owner: 'me',
    text: '',
    step: null,
    dueOn: null,
    createdAt: at,
    noteId: null,
    eventId: null,
    outcome: null,
    ...over,
  });
}

it.each(Object.entries(cases))('%s', (contactId, [, waits]) => {
  expect(isWaiting(journal, contactId, today)).toBe(waits);
  expect(waitingContactIds(journal, today).has(contactId)).toBe(waits);
});

it('nobody waits who owes and is owed nothing', () => {
  expect(isWaiting(journal, 'stranger', today)).toBe(false);
});
