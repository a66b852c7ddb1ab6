import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MemoryJournal } from '../journal.ts';
import type { FollowUp } from '../records/followUp.ts';
import { invert } from '../tables.ts';
import { journalWithLuca, perform, snapshot, today } from '../testing/journal.ts';
import { tasksOf } from '../noteText/taskLine.ts';

const note = {
  id: 'n1',
  contactId: 'luca',
  kind: 'meeting',
  on: today,
  minutes: null,
  eventId: null,
  printable: false,
} as const;

function written(text: string): MemoryJournal {
  const journal = journalWithLuca();
  perform(journal, { type: 'note.create', input: { ...note, text, sitting: 's1' } });
  return journal;
}
function edit(journal: MemoryJournal, text: string) {
  return perform(journal, { type: 'note.edit', input: { id: 'n1', text, sitting: 's1' } });
}
function promises(journal: MemoryJournal): FollowUp[] {
  return [...journal.tables.followUps.values()];
}

describe('promises written in a note', () => {
  it('are made with their owner and day, tied to the note', () => {
    const journal = written('Lunch.\n- [ ] send the list by Friday\n- [ ] Luca: three names');
    expect(promises(journal)).toMatchObject([
      { type: 'promise', owner: 'me', text: 'send the list', dueOn: '2026-11-27', noteId: 'n1' },
      { type: 'promise', owner: 'them', text: 'three names', dueOn: null, noteId: 'n1' },
    ]);
  });

  it('grow with their line, and stay one', () => {
    const journal = written('- [ ] se');
    const [first] = promises(journal);
    for (const text of ['- [ ] send', '- [ ] send the list tom', '- [ ] send the list tomorrow']) {
      edit(journal, text);
    }
    expect(promises(journal)).toMatchObject([
      { id: first?.id, text: 'send the list', dueOn: '2026-11-25' },
    ]);
  });

  it('are taken along when their line goes, unless they are closed', () => {
    const journal = written('- [ ] a\n- [ ] b');
    const [a] = promises(journal);
    perform(journal, {
      type: 'followUp.complete',
      input: { id: a?.id ?? '', kind: 'done', note: '' },
    });
    edit(journal, 'Only words.');
    expect(promises(journal)).toMatchObject([{ text: 'a' }]);
  });

  it('are ticked and opened again in the text', () => {
    const journal = written('- [ ] a');
    edit(journal, '- [x] a');
    expect(promises(journal)).toMatchObject([{ outcome: { kind: 'done', on: today } }]);
    edit(journal, '- [ ] a');
    expect(promises(journal)).toMatchObject([{ outcome: null }]);
  });

  it('edited elsewhere are no longer ruled by their line', () => {
    const journal = written('- [ ] a');
    const [a] = promises(journal);
    perform(journal, { type: 'followUp.edit', input: { id: a?.id ?? '', text: 'other' } });
    edit(journal, '- [ ] a, and more');
    expect(promises(journal)).toMatchObject([{ text: 'other' }]);
    edit(journal, 'nothing');
    expect(promises(journal)).toMatchObject([{ text: 'other' }]);
  });

  it('put off elsewhere stay so while other lines change', () => {
    const journal = written('- [ ] list by Friday\nWords');
    const [a] = promises(journal);
    perform(journal, {
      type: 'followUp.snooze',
      input: { id: a?.id ?? '', dueOn: '2026-12-24' },
    });
    edit(journal, '- [ ] list by Friday\nOther words\n- [ ] b');
    expect(promises(journal)).toMatchObject([{ text: 'list', dueOn: '2026-12-24' }, { text: 'b' }]);
  });

  it('are what the text says, whatever was typed on the way, and undone with it', () => {
    const line = fc.constantFrom(
      'words',
      '- [ ] a',
      '- [ ] b tomorrow',
      '- [ ] Luca: c',
      '- [x] a',
    );
    const text = fc.array(line, { maxLength: 5 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 5 }), (first, texts) => {
        const journal = written(first);
        const start = snapshot(journal);
        const steps = texts.map((next) => edit(journal, next));
        const open = promises(journal).filter(({ outcome }) => outcome === null);
        const wanted = tasksOf(texts.at(-1) ?? first, { today, names: ['Luca'] });
        expect(open.map(({ text: words }) => words).toSorted()).toEqual(
          wanted
            .filter(({ done }) => !done)
            .map(({ text: words }) => words)
            .toSorted(),
        );
        for (const step of steps.toReversed()) journal.apply(invert(step));
        expect(snapshot(journal)).toEqual(start);
      }),
    );
  });
});

describe('lines to remember', () => {
  it('follow the text until one is chosen by hand', () => {
    const journal = written('! Looks for sites\nWords\n! German');
    const remember = () => journal.tables.notes.get('n1')?.remember;
    expect(remember()).toBe('Looks for sites · German');
    edit(journal, '! Looks for sites');
    expect(remember()).toBe('Looks for sites');
    perform(journal, { type: 'note.edit', input: { id: 'n1', remember: 'By hand' } });
    edit(journal, '! Other');
    expect(remember()).toBe('By hand');
  });
});
