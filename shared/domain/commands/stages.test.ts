import { describe, expect, it } from 'vitest';
import {
  contactOf,
  context,
  decideOn,
  details,
  journalWithLuca,
  perform,
  snapshot,
} from '../testing/journal.ts';
import { invert } from '../tables.ts';
import type { Command } from './index.ts';
import { stagesInOrder } from '../stagesInOrder.ts';
import { column } from '../rank.ts';

const mentors = {
  id: 'mentors',
  title: 'Mentors',
  description: '',
  color: 'stage-6',
  idealDays: 20,
  maxDays: 40,
  evidence: ['one-to-one'],
  afterId: 'met',
} as const;
const create: Command = { type: 'stage.create', input: mentors };
const ids = (journal: ReturnType<typeof journalWithLuca>) =>
  stagesInOrder(journal).map(({ id }) => id);

describe('stages', () => {
  it('are added in their place, edited field by field, and reordered', () => {
    const journal = journalWithLuca();
    perform(journal, create);
    expect(ids(journal)).toEqual([
      'met',
      'mentors',
      'getting-to-know',
      'trusted',
      'referral-partner',
    ]);
    perform(journal, { type: 'stage.edit', input: { id: 'met', title: 'Neu', maxDays: 30 } });
    expect(journal.tables.stages.get('met')).toMatchObject({
      title: 'Neu',
      maxDays: 30,
      idealDays: 7,
      preset: 'met',
    });
    perform(journal, { type: 'stage.edit', input: { id: 'met', title: null } });
    expect(journal.tables.stages.get('met')?.title).toBeNull();
    perform(journal, { type: 'stage.reorder', input: { id: 'mentors', afterId: 'trusted' } });
    perform(journal, { type: 'stage.reorder', input: { id: 'trusted', afterId: null } });
    expect(ids(journal)).toEqual([
      'trusted',
      'met',
      'getting-to-know',
      'mentors',
      'referral-partner',
    ]);
  });

  it.each<[string, Command]>([
    ['refused.stageTitle', { type: 'stage.create', input: { ...mentors, title: ' ' } }],
    ['refused.stageTitle', { type: 'stage.create', input: { ...mentors, title: null } }],
    ['refused.stageCadence', { type: 'stage.edit', input: { id: 'met', idealDays: 22 } }],
    ['refused.duplicateId', { type: 'stage.create', input: { ...mentors, id: 'met' } }],
    ['refused.sameStage', { type: 'stage.remove', input: { id: 'met', destinationId: 'met' } }],
    ['refused.missing', { type: 'stage.remove', input: { id: 'met', destinationId: 'gone' } }],
    ['refused.missing', { type: 'stage.reorder', input: { id: 'gone', afterId: null } }],
  ])('%s', (key, command) => {
    expect(decideOn(journalWithLuca(), command)).toMatchObject({ ok: false, refusal: { key } });
  });

  it('removed, hand their people on, in order and below; undone, all is as before', () => {
    const journal = journalWithLuca();
    for (const [id, stageId] of [
      ['anna', 'met'],
      ['sofia', 'getting-to-know'],
      ['gone', 'met'],
    ] as const) {
      perform(journal, {
        type: 'contact.create',
        input: { id, stageId, details: details({ name: id }), withSteps: false },
      });
    }
    journal.set('contacts', 'gone', { ...contactOf(journal, 'gone'), releasedOn: context.today });
    const before = snapshot(journal);
    const changes = perform(journal, {
      type: 'stage.remove',
      input: { id: 'met', destinationId: 'getting-to-know' },
    });
    expect(column(journal, 'getting-to-know').map(({ id }) => id)).toEqual([
      'sofia',
      'anna',
      'luca',
    ]);
    expect(contactOf(journal, 'gone').stageId).toBe('getting-to-know');
    expect(journal.tables.stages.has('met')).toBe(false);
    expect([...journal.tables.stageMoves.values()].at(-1)).toMatchObject({
      fromStageId: 'met',
      toStageId: 'getting-to-know',
    });
    journal.apply(invert(changes));
    expect(snapshot(journal)).toEqual(before);
  });
});
