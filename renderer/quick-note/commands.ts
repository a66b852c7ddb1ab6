import type { AppCommand } from '../app/command.ts';
import { cardIdOf } from '../board/focus.ts';
import { openQuickNote } from './quickNote.ts';

export const quickNoteCommands: readonly AppCommand[] = [
  {
    id: 'note.new',
    title: 'command.note.new',
    keywords: 'note about journal write nota su diario scrivi',
    shortcut: 'Mod+J',
    alsoShortcuts: ['W'],
    // On a card of the board it is about that person.
    perform: () => openQuickNote(cardIdOf(document.activeElement)),
  },
];
