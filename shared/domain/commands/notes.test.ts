import { describe, expect, it } from 'vitest';
import { naming } from '../journal.ts';
import { mergeChanges } from '../mergeChanges.ts';
import { plainNote } from '../records/note.ts';
import { invert } from '../tables.ts';
import {
  context,
  decideOn,
  details,
  journalWithLuca,
  now,
  perform,
  snapshot,
} from '../testing/journal.ts';
import { type Command, commandSchema } from './index.ts';

function create(over: Partial<Extract<Command, { type: 'note.create' }>['input']> = {}): Command {
  return {
    type: 'note.create',
    input: {
      id: 'n1',
      contactId: 'luca',
      kind: '1-2-1',
      on: '2026-11-20',
      minutes: 50,
      eventId: null,
      text: 'Lunch.\nHis son joins in January.',
      printable: false,
      ...over,
    },
  };
}

const later = { ...context, now: '2026-11-24T10:00:00.000Z' };

describe('note.create', () => {
  it('writes the note and its text', () => {
    const journal = journalWithLuca();
    perform(journal, create());
    expect(journal.tables.notes.get('n1')).toEqual({
      id: 'n1',
      contactId: 'luca',
      kind: '1-2-1',
      on: '2026-11-20',
      minutes: 50,
      eventId: null,
      createdAt: now,
      editedAt: now,
      excerpt: 'Lunch.',
      remember: null,
      printable: false,
      ...plainNote,
    });
    expect(journal.tables.noteBodies.get('n1')?.text).toBe('Lunch.\nHis son joins in January.');
  });

  it.each([
    ['a contact that is not there', create({ contactId: 'nobody' }), 'refused.missing'],
    ['an event that is not there', create({ eventId: 'none' }), 'refused.missing'],
  ])('refuses %s', (_, command, key) => {
    expect(decideOn(journalWithLuca(), command)).toMatchObject({ ok: false, refusal: { key } });
  });

  it('refuses an id given before', () => {
    const journal = journalWithLuca();
    perform(journal, create());
    expect(decideOn(journal, create())).toMatchObject({ refusal: { key: 'refused.duplicateId' } });
  });

  it('keeps a marked line, and takes a blank one for none', () => {
    const journal = journalWithLuca();
    perform(journal, create({ remember: ' Son: January ' }));
    perform(journal, create({ id: 'n2', remember: '  ' }));
    expect(journal.tables.notes.get('n1')?.remember).toBe('Son: January');
    expect(journal.tables.notes.get('n2')?.remember).toBeNull();
  });

  it('does not take a kind or a day that does not exist', () => {
    const bad = { ...create(), input: { ...create().input, on: '2026-02-30' } };
    expect(commandSchema.safeParse(bad).success).toBe(false);
  });
});

describe('note.edit', () => {
  it('changes only what is given, and keeps the text in its own record', () => {
    const journal = journalWithLuca();
    perform(journal, create());
    const changes = perform(
      journal,
      { type: 'note.edit', input: { id: 'n1', kind: 'call', printable: true } },
      later,
    );
    expect(changes.map(({ table }) => table)).toEqual(['notes']);
    expect(journal.tables.notes.get('n1')).toMatchObject({
      kind: 'call',
      printable: true,
      minutes: 50,
      excerpt: 'Lunch.',
      createdAt: now,
      editedAt: later.now,
    });
    perform(journal, { type: 'note.edit', input: { id: 'n1', text: '\nDinner.' } });
    expect(journal.tables.notes.get('n1')?.excerpt).toBe('Dinner.');
    expect(journal.tables.noteBodies.get('n1')?.text).toBe('\nDinner.');
  });

  it('can clear what may be empty', () => {
    const journal = journalWithLuca();
    perform(journal, create({ remember: 'x', eventId: 'breakfast' }));
    perform(journal, {
      type: 'note.edit',
      input: { id: 'n1', minutes: null, remember: null, eventId: null, text: '' },
    });
    expect(journal.tables.notes.get('n1')).toMatchObject({
      minutes: null,
      remember: null,
      eventId: null,
      excerpt: '',
    });
  });

  it('lets a mention of a deleted event stay, but takes no new one', () => {
    const journal = journalWithLuca();
    perform(journal, create({ eventId: 'breakfast' }));
    perform(journal, { type: 'event.delete', input: { id: 'breakfast' } });
    perform(journal, { type: 'note.edit', input: { id: 'n1', eventId: 'breakfast', text: 'x' } });
    const other: Command = { type: 'note.edit', input: { id: 'n1', eventId: 'dinner' } };
    expect(decideOn(journal, other)).toMatchObject({ refusal: { key: 'refused.missing' } });
  });

  it('in one sitting is one step to undo, writing included', () => {
    const journal = journalWithLuca();
    const before = snapshot(journal);
    const commands: Command[] = [
      create({ text: 'L', sitting: 's1' }),
      { type: 'note.edit', input: { id: 'n1', text: 'Lu', sitting: 's1' } },
      { type: 'note.edit', input: { id: 'n1', text: 'Lunch', kind: 'other', sitting: 's1' } },
    ];
    const keys = new Set<string | undefined>();
    let merged: ReturnType<typeof mergeChanges> = [];
    for (const command of commands) {
      const decision = decideOn(journal, command);
      if (!decision.ok) throw new Error(decision.refusal.key);
      keys.add(decision.mergeKey);
      journal.apply(decision.changes);
      merged = mergeChanges(merged, decision.changes);
    }
    expect([...keys]).toEqual(['note/n1/s1']);
    expect(journal.tables.noteBodies.get('n1')?.text).toBe('Lunch');
    journal.apply(invert(merged));
    expect(snapshot(journal)).toEqual(before);
  });

  it('is a step of its own outside a sitting', () => {
    const journal = journalWithLuca();
    perform(journal, create());
    const decision = decideOn(journal, { type: 'note.edit', input: { id: 'n1', text: 'x' } });
    expect(decision).not.toHaveProperty('mergeKey');
  });
});

describe('note.delete', () => {
  it('takes the text along, leaves the promise, and is undone whole', () => {
    const journal = journalWithLuca();
    perform(journal, create());
    perform(journal, {
      type: 'followUp.create',
      input: {
        id: 'p1',
        contactId: 'luca',
        type: 'promise',
        owner: 'me',
        text: 'Send the number',
        dueOn: null,
        noteId: 'n1',
      },
    });
    const before = snapshot(journal);
    const changes = perform(journal, { type: 'note.delete', input: { id: 'n1' } });
    expect(journal.tables.notes.size + journal.tables.noteBodies.size).toBe(0);
    expect(journal.tables.followUps.get('p1')).toMatchObject({
      noteId: null,
      text: 'Send the number',
    });
    journal.apply(invert(changes));
    expect(snapshot(journal)).toEqual(before);
  });

  it('refuses a note that is not there', () => {
    expect(decideOn(journalWithLuca(), { type: 'note.delete', input: { id: 'n1' } })).toMatchObject(
      {
        refusal: { key: 'refused.missing' },
      },
    );
  });
});

describe('the history of edits', () => {
  const edit = (text: string, sitting?: string): Command => ({
    type: 'note.edit',
    input: { id: 'n1', text, ...(sitting === undefined ? {} : { sitting }) },
  });
  const versions = (journal: ReturnType<typeof journalWithLuca>) =>
    [...journal.tables.noteVersions.values()].map(({ text }) => text);

  it('keeps the wording that a sitting replaced, once', () => {
    const journal = journalWithLuca();
    perform(journal, create({ text: 'first' }));
    perform(journal, edit('fir', 's2'));
    perform(journal, edit('second', 's2'));
    expect(versions(journal)).toEqual(['first']);
    perform(journal, edit('third'), later);
    expect(versions(journal)).toEqual(['first', 'second']);
    expect(journal.tables.notes.get('n1')?.versions).toBe(2);
  });

  it('loses nothing when two sittings take turns at one note', () => {
    const journal = journalWithLuca();
    perform(journal, create({ text: 'first' }));
    const turns = ['a', 'b', 'a', 'b'] as const;
    for (const [index, sat] of turns.entries()) {
      const at = { ...context, now: `2026-11-24T1${index}:00:00.000Z` };
      perform(journal, edit(`${sat}${index}`, sat), at);
    }
    expect(versions(journal)).toEqual(['first', 'a0', 'b1', 'a2']);
  });

  it('begins when a draft is finished', () => {
    const journal = journalWithLuca();
    perform(journal, create({ text: 'first', draft: true, sitting: 's1' }));
    perform(journal, edit('second', 's1'));
    perform(journal, { type: 'note.edit', input: { id: 'n1', draft: false, sitting: 's1' } });
    expect(versions(journal)).toEqual([]);
    expect(journal.tables.notes.get('n1')).toMatchObject({ draft: false, versions: 0 });
  });

  it('keeps fifty wordings, and goes with the note; undo brings both back', () => {
    const journal = journalWithLuca();
    perform(journal, create({ text: 'first' }));
    for (let index = 0; index < 60; index += 1) {
      const now_ = `2026-11-25T10:00:${String(index).padStart(2, '0')}.000Z`;
      perform(journal, edit(`wording ${index}`), { ...context, now: now_ });
    }
    expect(versions(journal)).toHaveLength(50);
    expect(versions(journal)).toContain('wording 58');
    expect(journal.tables.notes.get('n1')?.versions).toBe(50);
    const before = snapshot(journal);
    const gone = perform(journal, { type: 'note.delete', input: { id: 'n1' } });
    expect(versions(journal)).toEqual([]);
    journal.apply(invert(gone));
    expect(snapshot(journal)).toEqual(before);
  });
});

describe('a contact named in a note', () => {
  it('has it in their journal for as long as it names them', () => {
    const journal = journalWithLuca();
    perform(journal, {
      type: 'contact.create',
      input: { id: 'anna', details: details({ name: 'Anna Rossi' }), withSteps: false },
    });
    const mentions = [{ contactId: 'anna', as: 'Anna Rossi' }];
    perform(journal, create({ text: 'With @Anna Rossi.', mentions }));
    expect(naming(journal, 'notes', 'anna').map(({ id }) => id)).toEqual(['n1']);
    perform(journal, { type: 'note.edit', input: { id: 'n1', text: 'Alone.', mentions: [] } });
    expect(naming(journal, 'notes', 'anna')).toEqual([]);
  });
});
