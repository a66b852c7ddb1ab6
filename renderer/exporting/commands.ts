import type { AppCommand } from '../app/command.ts';
import { exportAs } from './exportAs.ts';
import { exportEvents } from './exportEvents.ts';

const keywords = 'export save esporta salva backup copia';

export const exportCommands: readonly AppCommand[] = [
  { id: 'export.json', title: 'menu.exportJson', keywords, perform: () => void exportAs('json') },
  { id: 'export.vcf', title: 'menu.exportVcf', keywords, perform: () => void exportAs('vcf') },
  { id: 'export.csv', title: 'export.command.csv', keywords, perform: () => void exportAs('csv') },
  {
    id: 'export.ics',
    title: 'export.command.ics',
    keywords: `${keywords} calendar calendario ics`,
    perform: () => void exportEvents(),
  },
];
