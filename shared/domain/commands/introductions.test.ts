import { describe, expect, it } from 'vitest';
import { type MemoryJournal, naming, ownedBy } from '../journal.ts';
import { invert } from '../tables.ts';
import {
  decideOn,
  details,
  journalWithLuca,
  perform,
  snapshot,
  today,
} from '../testing/journal.ts';
import type { Command } from './index.ts';

function journal(): MemoryJournal {
  const made = journalWithLuca();
  perform(made, {
    type: 'contact.create',
    input: { id: 'anna', details: details({ name: 'Anna Rossi' }), withSteps: false },
  });
  return made;
}
const create = (over: object = {}): Command => ({
  type: 'introduction.create',
  input: {
    id: 'i1',
    contactId: 'luca',
    otherId: 'anna',
    on: today,
    reason: 'Three sites',
    outcome: 'open',
    ...over,
  },
});

describe('an introduction', () => {
  it('belongs to one and is found from the other', () => {
    const made = journal();
    perform(made, create());
    expect(ownedBy(made, 'introductions', 'luca')).toMatchObject([{ id: 'i1', outcomeOn: null }]);
    expect(naming(made, 'introductions', 'anna')).toMatchObject([{ id: 'i1' }]);
  });

  it.each([
    ['with oneself', create({ otherId: 'luca' }), 'refused.introductionToSelf'],
    ['with nobody', create({ otherId: 'nobody' }), 'refused.missing'],
  ])('%s is refused', (_, command, key) => {
    expect(decideOn(journal(), command)).toMatchObject({ ok: false, refusal: { key } });
  });

  it('dates its outcome, and forgets the day when it is open again', () => {
    const made = journal();
    perform(made, create());
    const edit = (outcome: 'open' | 'working'): void => {
      perform(made, { type: 'introduction.edit', input: { id: 'i1', outcome } });
    };
    edit('working');
    expect(made.tables.introductions.get('i1')?.outcomeOn).toBe(today);
    edit('open');
    expect(made.tables.introductions.get('i1')?.outcomeOn).toBeNull();
  });

  it.each(['luca', 'anna'])('goes with %s, and comes back with undo', (id) => {
    const made = journal();
    perform(made, create());
    const before = snapshot(made);
    const gone = perform(made, { type: 'contact.delete', input: { id } });
    expect(made.tables.introductions.size).toBe(0);
    made.apply(invert(gone));
    expect(snapshot(made)).toEqual(before);
    expect(naming(made, 'introductions', 'anna')).toHaveLength(1);
  });
});
