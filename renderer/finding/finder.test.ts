import { describe, expect, it } from 'vitest';
import type { Contact } from '../../shared/domain/records/contact.ts';
import { contactOf, details, emptyJournal, perform } from '../../shared/domain/testing/journal.ts';
import { type Note, plainNote } from '../../shared/domain/records/note.ts';
import { Finder } from './finder.ts';
import type { FromWorker } from './messages.ts';

function person(id: string, more: Parameters<typeof details>[0]): readonly [string, Contact] {
  const journal = emptyJournal();
  perform(journal, {
    type: 'contact.create',
    input: { id, details: details({ name: id, ...more }), withSteps: false },
  });
  return [id, contactOf(journal, id)];
}

const line: Note = {
  id: 'n1',
  contactId: 'ada',
  kind: 'call',
  on: '2026-11-20',
  minutes: null,
  eventId: null,
  createdAt: '2026-11-20T08:00:00.000Z',
  editedAt: '2026-11-20T08:00:00.000Z',
  excerpt: 'Pranzo',
  remember: null,
  printable: false,
  ...plainNote,
};

/** A finder whose other work is done when the test says so. */
function started() {
  const replies: FromWorker[] = [];
  const tasks: (() => void)[] = [];
  const finder = new Finder(
    (reply) => replies.push(reply),
    (task) => tasks.push(task),
  );
  const work = (): void => {
    for (let task = tasks.shift(); task !== undefined; task = tasks.shift()) task();
  };
  return { finder, replies, work };
}

const suggest = { kind: 'suggest', contactId: 'luca', skip: [], limit: 3 } as const;
const suggested = (reply: FromWorker | undefined): readonly string[] | null =>
  reply !== undefined && 'suggestions' in reply
    ? reply.suggestions.map(({ contactId }) => contactId)
    : null;

describe('Finder', () => {
  it('answers a search at once, though other work waits', () => {
    const { finder, replies } = started();
    finder.take({ kind: 'contacts', records: [person('ada', {})] });
    finder.take({ kind: 'findPeople', ask: 1, query: 'ada' });
    expect(replies).toEqual([{ ask: 1, people: ['ada'] }]);
  });

  it('knows a text that came before its note', () => {
    const { finder, replies } = started();
    finder.take({ kind: 'bodies', bodies: [{ id: 'n1', text: 'Pranzo\ncon il notaio' }] });
    finder.take({ kind: 'notes', records: [['n1', line]] });
    finder.take({ kind: 'findNotes', ask: 1, query: 'notaio' });
    expect(replies[0]).toMatchObject({ notes: [{ noteId: 'n1' }] });
  });

  it('suggests from fields and texts, and follows what changes', () => {
    const { finder, replies, work } = started();
    const luca = person('luca', { idealReferral: 'un notaio' });
    finder.take({ kind: 'contacts', records: [luca, person('ada', {})] });
    finder.take({ kind: 'notes', records: [['n1', line]] });
    finder.take({ ...suggest, ask: 1 });
    work();
    expect(suggested(replies[0])).toEqual([]);
    finder.take({ kind: 'bodies', bodies: [{ id: 'n1', text: 'Il marito è notaio.' }] });
    finder.take({ ...suggest, ask: 2 });
    work();
    expect(suggested(replies[1])).toEqual(['ada']);
    finder.take({ ...suggest, ask: 3, skip: ['ada'] });
    finder.take({ kind: 'notes', records: [['n1', null]] });
    finder.take({ ...suggest, ask: 4 });
    work();
    expect([suggested(replies[2]), suggested(replies[3])]).toEqual([[], []]);
  });
});
