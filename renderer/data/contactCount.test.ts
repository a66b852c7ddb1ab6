import { describe, expect, it } from 'vitest';
import type { Command } from '../../shared/domain/commands/index.ts';
import { addDays } from '../../shared/domain/day.ts';
import { details, emptyJournal, perform, today } from '../../shared/domain/testing/journal.ts';
import { invert } from '../../shared/domain/tables.ts';
import { isWaiting } from '../../shared/domain/views/waiting.ts';
import { ContactCount } from './contactCount.ts';

const create = (id: string): Command => ({
  type: 'contact.create',
  input: { id, details: details({ name: id }), withSteps: false },
});
const owe = (id: string, contactId: string): Command => ({
  type: 'followUp.create',
  input: { id, contactId, type: 'promise', owner: 'me', text: 'Call', dueOn: addDays(today, -1) },
});

function counting() {
  const journal = emptyJournal();
  for (const id of ['anna', 'luca', 'sofia']) perform(journal, create(id));
  perform(journal, owe('a', 'anna'));
  const people = new ContactCount(journal, (all, { id }) => isWaiting(all, id, today));
  const act = (command: Command) => {
    const changes = perform(journal, command);
    people.take(changes);
    return changes;
  };
  return { journal, people, act };
}

describe('ContactCount', () => {
  it('counts all, then keeps up with changes and with undo', () => {
    const { journal, people, act } = counting();
    for (const _ of people.countAll());
    expect(people.count).toBe(1);
    const owed = act(owe('l', 'luca'));
    expect(people.count).toBe(2);
    act({ type: 'followUp.complete', input: { id: 'a', kind: 'done', note: '' } });
    expect(people.count).toBe(1);
    const undone = invert(owed);
    journal.apply(undone);
    people.take(undone);
    expect(people.count).toBe(0);
  });

  it('takes what changes while it is still counting, and forgets who is gone', () => {
    const { people, act } = counting();
    const sweep = people.countAll();
    sweep.next();
    act(owe('s', 'sofia'));
    act({ type: 'contact.delete', input: { id: 'anna' } });
    act(create('paolo'));
    act(owe('p', 'paolo'));
    while (sweep.next().done !== true);
    expect(people.count).toBe(2);
  });
});
