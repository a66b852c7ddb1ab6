import type { AppCommand } from '../app/command.ts';
import { navigate } from '../app/route.ts';
import { printSheet } from './printSheet.ts';

export const paperCommands: readonly AppCommand[] = [
  {
    id: 'paper.follow-ups',
    title: 'command.paper.followUps',
    keywords: 'print follow-up list stampa seguiti elenco pdf',
    perform: () => navigate({ page: 'paper', kind: 'follow-ups' }),
  },
  {
    id: 'print',
    title: 'preview.print',
    shortcut: 'Mod+P',
    keywords: 'print stampa pdf',
    when: ({ page }) => page === 'paper',
    perform: () => {
      printSheet.perform();
    },
  },
];
