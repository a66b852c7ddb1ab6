import { shell } from 'electron';
import { type Day, localDay } from '../../shared/domain/day.ts';
import { versionsOf } from '../../shared/domain/commands/noteVersions.ts';
import { type Journal, naming, ownedBy } from '../../shared/domain/journal.ts';
import type { NoteBody } from '../../shared/domain/records/note.ts';
import { portable } from '../../shared/i18n/index.ts';
import { CallFailure } from '../ipc/callFailure.ts';
import type { Handlers } from '../ipc/handlers.ts';
import { acknowledged } from './acknowledged.ts';
import type { JournalKeeper } from './journalKeeper.ts';
import { type Load, startLoad } from './loading.ts';

type JournalCalls =
  | 'journal.state'
  | 'journal.begin'
  | 'journal.leaveDemo'
  | 'journal.recover'
  | 'journal.head'
  | 'journal.chunk'
  | 'journal.dispatch'
  | 'journal.undo'
  | 'journal.redo'
  | 'journal.history'
  | 'journal.bodies'
  | 'journal.versions'
  | 'journal.importsOf'
  | 'journal.photo'
  | 'journal.bodiesOf'
  | 'journal.showFolder';

/** Answers what the window asks about the journal that is open. */
export function journalHandlers(keeper: JournalKeeper, now: () => Date): Handlers<JournalCalls> {
  const today = (): Day => localDay(now());
  /** The load that is under way; a new head takes the place of an older one. */
  let load: Load | null = null;

  async function showFolder(): Promise<void> {
    const problem = await shell.openPath(keeper.folder);
    if (problem !== '') throw new CallFailure('internal', portable('link.failed'), problem);
  }

  return {
    'journal.state': () => keeper.whenSettled(),
    'journal.begin': (input) => (input.with === 'demo' ? keeper.openDemo() : keeper.beginEmpty()),
    'journal.leaveDemo': () => keeper.openOwn(),
    async 'journal.recover'({ choice }) {
      if (choice === 'open-folder') await showFolder();
      return keeper.recover(choice);
    },
    'journal.head'() {
      const { journal, revision, canUndo, canRedo } = keeper.store;
      load = startLoad(journal, today());
      return { ...load.head, revision, canUndo, canRedo };
    },
    'journal.chunk'({ loadId, index }) {
      if (load?.id !== loadId) throw new CallFailure('bad-input', null, `no load ${loadId}`);
      const records = load.chunk(index);
      // All has been sent: what was held for it may go.
      if (records === null) load = null;
      return records && { records };
    },
    'journal.dispatch': async (command) => acknowledged(await keeper.store.dispatch(command)),
    'journal.undo': async () => acknowledged(await keeper.store.undo()),
    'journal.history': () => keeper.store.steps,
    'journal.redo': async () => acknowledged(await keeper.store.redo()),
    'journal.bodies'({ contactId }) {
      const { journal } = keeper.store;
      const notes = [
        ...ownedBy(journal, 'notes', contactId),
        ...naming(journal, 'notes', contactId),
      ];
      return notes.flatMap(({ id }) => journal.tables.noteBodies.get(id) ?? []);
    },
    'journal.versions'({ noteId }) {
      const { journal } = keeper.store;
      const note = journal.tables.notes.get(noteId);
      return note ? versionsOf(journal, note) : [];
    },
    'journal.importsOf'({ contactId }) {
      const sources = ownedBy(keeper.store.journal, 'sources', contactId);
      return [...new Set(sources.map(({ importId }) => importId))];
    },
    'journal.photo'({ contactId }) {
      const bytes = keeper.store.journal.tables.photoBytes.get(contactId);
      return bytes ? `data:${bytes.type};base64,${bytes.data}` : null;
    },
    'journal.bodiesOf': ({ contactIds }) =>
      contactIds.flatMap((id) => bodiesOf(keeper.store.journal, id)),
    async 'journal.showFolder'() {
      await showFolder();
      return null;
    },
  };
}

function bodiesOf(journal: Journal, contactId: string): NoteBody[] {
  return ownedBy(journal, 'notes', contactId).flatMap(
    ({ id }) => journal.tables.noteBodies.get(id) ?? [],
  );
}
