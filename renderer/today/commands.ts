import type { AppCommand } from '../app/command.ts';
import { printToday } from './printToday.ts';

export const todayCommands: readonly AppCommand[] = [
  {
    id: 'print',
    title: 'today.print',
    shortcut: 'Mod+P',
    keywords: 'print stampa pdf',
    when: ({ page }) => page === 'today',
    perform: printToday,
  },
];
