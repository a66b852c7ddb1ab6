import type { AppCommand } from '../app/command.ts';
import { openHistory } from './historyState.ts';

export const historyCommands: readonly AppCommand[] = [
  {
    id: 'history.open',
    title: 'command.history',
    keywords: 'undo redo list steps annulla ripeti elenco',
    perform: openHistory,
  },
];
