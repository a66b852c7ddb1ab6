import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Command } from '../../../shared/domain/commands/index.ts';
import { LONGEST_MS, NoteSaver, PAUSE_MS } from './NoteSaver.ts';
import type { NoteFields } from './noteFields.ts';

const blank: NoteFields = {
  text: '',
  kind: 'meeting',
  on: '2026-11-24',
  minutes: null,
  eventId: null,
  remember: '',
  printable: false,
  pitched: false,
  mentions: [],
};

/** A journal that answers when told to. */
class Desk {
  readonly sent: Command[] = [];
  readonly #answers: ((done: boolean) => void)[] = [];
  readonly send = (command: Command): Promise<boolean> => {
    this.sent.push(command);
    return new Promise((resolve) => {
      this.#answers.push(resolve);
    });
  };
  async answer(done = true): Promise<void> {
    const answer = this.#answers.shift();
    if (!answer) throw new Error('nothing was asked');
    answer(done);
    await vi.advanceTimersByTimeAsync(0);
  }
}

let desk = new Desk();
function saver(stored: NoteFields | null = null): NoteSaver {
  return new NoteSaver({
    id: 'n1',
    contactId: 'luca',
    stored,
    fields: stored ?? blank,
    sitting: 's1',
    send: desk.send,
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  desk = new Desk();
  return () => vi.useRealTimers();
});

describe('NoteSaver', () => {
  it('creates the note at the first pause and edits it at the next', async () => {
    const note = saver();
    note.change({ ...blank, text: 'Lun' });
    note.change({ ...blank, text: 'Lunch' });
    expect(note.state.get()).toBe('waiting');
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    expect(desk.sent).toEqual([
      {
        type: 'note.create',
        input: { ...blank, id: 'n1', contactId: 'luca', text: 'Lunch', draft: true, sitting: 's1' },
      },
    ]);
    expect(note.state.get()).toBe('waiting');
    await desk.answer();
    expect(note.state.get()).toBe('saved');

    note.change({ ...blank, text: 'Lunch', kind: 'call' });
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    await desk.answer();
    expect(desk.sent[1]).toEqual({
      type: 'note.edit',
      input: { id: 'n1', kind: 'call', sitting: 's1' },
    });
  });

  it('says saved only when the last word is on disk', async () => {
    const note = saver();
    note.change({ ...blank, text: 'A' });
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    note.change({ ...blank, text: 'AB' });
    await desk.answer();
    expect(note.state.get()).toBe('waiting');
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    await desk.answer();
    expect(note.state.get()).toBe('saved');
  });

  it('saves while somebody types without a pause', async () => {
    const note = saver();
    for (let time = 0; time < LONGEST_MS; time += PAUSE_MS / 2) {
      note.change({ ...blank, text: `${note.fields.text}x` });
      await vi.advanceTimersByTimeAsync(PAUSE_MS / 2);
    }
    expect(desk.sent.map(({ type }) => type)).toEqual(['note.create']);
  });

  it('sends the next save only after the one before has been answered', async () => {
    const note = saver();
    note.change({ ...blank, text: 'A' });
    void note.flush();
    await vi.advanceTimersByTimeAsync(0);
    note.change({ ...blank, text: 'AB' });
    const all = note.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(desk.sent).toHaveLength(1);
    await desk.answer();
    expect(desk.sent).toHaveLength(2);
    await desk.answer();
    expect(await all).toBe(true);
  });

  it('waits for nothing when the window goes', async () => {
    const note = saver();
    note.change({ ...blank, text: 'A' });
    void note.flush();
    await vi.advanceTimersByTimeAsync(0);
    note.change({ ...blank, text: 'AB' });
    note.flushNow();
    expect(desk.sent.map(({ type }) => type)).toEqual(['note.create', 'note.edit']);
  });

  it('keeps the words when a save fails, and creates the note with the next', async () => {
    const note = saver();
    note.change({ ...blank, text: 'A' });
    const first = note.flush();
    await vi.advanceTimersByTimeAsync(0);
    await desk.answer(false);
    expect(await first).toBe(false);
    expect(note.state.get()).toBe('failed');
    expect(note.fields.text).toBe('A');

    void note.flush();
    await vi.advanceTimersByTimeAsync(0);
    await desk.answer();
    expect(desk.sent.map(({ type }) => type)).toEqual(['note.create', 'note.create']);
    expect(note.state.get()).toBe('saved');
  });

  it('writes nothing for a note without words', async () => {
    const note = saver();
    note.change({ ...blank, text: ' \n', kind: 'call' });
    await vi.advanceTimersByTimeAsync(LONGEST_MS);
    expect(await note.finish()).toBe(true);
    expect(desk.sent).toEqual([]);
  });

  it('takes a new note away when it has been emptied again', async () => {
    const note = saver();
    note.change({ ...blank, text: 'A' });
    void note.flush();
    await vi.advanceTimersByTimeAsync(0);
    await desk.answer();
    note.change(blank);
    void note.finish();
    await vi.advanceTimersByTimeAsync(0);
    // Emptied first, so that the promises in its text go.
    expect(desk.sent.at(-1)).toMatchObject({ type: 'note.edit', input: { id: 'n1', text: '' } });
    await desk.answer();
    expect(desk.sent.at(-1)).toEqual({ type: 'note.delete', input: { id: 'n1' } });
  });

  it('is a draft until it is finished', async () => {
    const note = saver();
    note.change({ ...blank, text: 'A' });
    note.flushNow();
    await desk.answer();
    void note.finish();
    await vi.advanceTimersByTimeAsync(0);
    expect(desk.sent.map(({ input }) => input)).toMatchObject([
      { draft: true },
      { id: 'n1', draft: false },
    ]);
    await desk.answer();
    expect(note.unsaved).toBe(false);
  });

  it('is no draft when it is finished before its first pause', async () => {
    const note = saver();
    note.change({ ...blank, text: 'A' });
    void note.finish();
    await vi.advanceTimersByTimeAsync(0);
    expect(desk.sent).toMatchObject([{ type: 'note.create', input: { draft: false } }]);
  });

  it('empties an old note rather than take it away', async () => {
    const note = saver({ ...blank, text: 'A' });
    note.change(blank);
    void note.finish();
    await vi.advanceTimersByTimeAsync(0);
    expect(desk.sent).toEqual([
      { type: 'note.edit', input: { id: 'n1', text: '', sitting: 's1' } },
    ]);
  });

  it('sends nothing for a change that was changed back', async () => {
    const note = saver({ ...blank, text: 'A' });
    note.change({ ...blank, text: 'AB' });
    note.change({ ...blank, text: 'A' });
    await vi.advanceTimersByTimeAsync(LONGEST_MS);
    expect(desk.sent).toEqual([]);
    expect(note.state.get()).toBe('saved');
  });

  it('writes a note anew that undo took away', async () => {
    const note = saver({ ...blank, text: 'A' });
    note.forget();
    note.change({ ...blank, text: 'AB' });
    void note.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(desk.sent.map(({ type }) => type)).toEqual(['note.create']);
  });

  it('saves nothing more once it has given way', async () => {
    const note = saver({ ...blank, text: 'A' });
    note.change({ ...blank, text: 'AB' });
    note.discard();
    await vi.advanceTimersByTimeAsync(LONGEST_MS);
    await note.finish();
    note.flushNow();
    expect(desk.sent).toEqual([]);
  });
});
