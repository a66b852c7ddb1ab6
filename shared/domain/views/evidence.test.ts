import { describe, expect, it } from 'vitest';
import type { Command } from '../commands/index.ts';
import { addDays } from '../day.ts';
import { contactOf, journalWithLuca, perform, today } from '../testing/journal.ts';
import { evidenceOf, isOverruled, isThroughWall, missingEvidence } from './evidence.ts';

const oneToOne: Command = {
  type: 'note.create',
  input: {
    id: 'n1',
    contactId: 'luca',
    kind: '1-2-1',
    on: '2026-11-03',
    minutes: null,
    eventId: null,
    text: 'At his office',
    printable: false,
    remember: null,
  },
};
const promise = (owner: 'me' | 'them'): Command[] => [
  {
    type: 'followUp.create',
    input: {
      id: `p-${owner}`,
      contactId: 'luca',
      type: 'promise',
      owner,
      text: 'x',
      dueOn: today,
    },
  },
  { type: 'followUp.complete', input: { id: `p-${owner}`, kind: 'done', note: '' } },
];
const toTrusted: Command = {
  type: 'contact.move',
  input: { id: 'luca', stageId: 'trusted', afterId: null, reason: 'Two clean jobs' },
};

function journalAfter(...commands: readonly Command[]) {
  const journal = journalWithLuca();
  for (const command of commands) perform(journal, command);
  return journal;
}
function stageOf(journal: ReturnType<typeof journalAfter>, id: string) {
  const stage = journal.tables.stages.get(id);
  if (!stage) throw new Error(`no stage ${id}`);
  return stage;
}

describe('evidence', () => {
  it('is counted with its last day; a skipped promise and an old referral do not count', () => {
    const journal = journalAfter(oneToOne, ...promise('them'), {
      type: 'followUp.create',
      input: { id: 's', contactId: 'luca', type: 'promise', owner: 'me', text: 'x', dueOn: today },
    });
    perform(journal, { type: 'followUp.complete', input: { id: 's', kind: 'skipped', note: '' } });
    for (const [id, on] of [
      ['r1', addDays(today, -400)],
      ['r2', addDays(today, -3)],
    ] as const) {
      perform(journal, {
        type: 'referral.create',
        input: {
          id,
          contactId: 'luca',
          direction: 'given',
          prospect: 'x',
          need: '',
          status: 'open',
          on,
          heat: 3,
        },
      });
    }
    expect(evidenceOf(journal, 'luca', today)).toEqual([
      { rule: 'one-to-one', count: 1, last: '2026-11-03' },
      { rule: 'promise-kept', count: 1, last: today },
      { rule: 'referral-given', count: 1, last: addDays(today, -3) },
      { rule: 'referral-received', count: 0, last: null },
    ]);
  });

  it('lets through the wall without a mark once all that is asked for is there', () => {
    const journal = journalAfter(oneToOne, ...promise('me'), toTrusted);
    expect(contactOf(journal, 'luca').overruled).toBe(false);
    expect([...journal.tables.stageMoves.values()].at(-1)).toMatchObject({
      reason: 'Two clean jobs',
      overruled: false,
    });
  });

  it('marks whoever passes without it, until the journal shows it', () => {
    const journal = journalAfter(oneToOne, toTrusted);
    expect(missingEvidence(journal, 'luca', stageOf(journal, 'trusted'), today)).toEqual([
      'promise-kept',
    ]);
    expect(contactOf(journal, 'luca').overruled).toBe(true);
    expect([...journal.tables.stageMoves.values()].at(-1)?.overruled).toBe(true);
    expect(isOverruled(journal, contactOf(journal, 'luca'), today)).toBe(true);
    for (const command of promise('them')) perform(journal, command);
    expect(isOverruled(journal, contactOf(journal, 'luca'), today)).toBe(false);
  });

  it('asks forward only, and only where a stage asks', () => {
    const journal = journalAfter(toTrusted);
    const luca = contactOf(journal, 'luca');
    const isAsked = (id: string) => isThroughWall(journal, luca, stageOf(journal, id));
    expect(isAsked('referral-partner')).toBe(true);
    expect(isAsked('trusted')).toBe(false);
    expect(isAsked('getting-to-know')).toBe(false);
    perform(journal, { type: 'stage.edit', input: { id: 'referral-partner', evidence: [] } });
    expect(isThroughWall(journal, luca, stageOf(journal, 'referral-partner'))).toBe(false);
    perform(journal, {
      type: 'contact.move',
      input: { id: 'luca', stageId: 'getting-to-know', afterId: null },
    });
    expect(contactOf(journal, 'luca').overruled).toBe(false);
  });
});
