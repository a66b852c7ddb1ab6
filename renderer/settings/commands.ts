import type { AppCommand } from '../app/command.ts';
import { exportJournal } from './exportJournal.ts';

const keywords = 'export save backup esporta salva copia';

export const exportCommands: readonly AppCommand[] = [
  {
    id: 'export.json',
    title: 'menu.exportJson',
    keywords,
    perform: () => void exportJournal('json'),
  },
  { id: 'export.vcf', title: 'menu.exportVcf', keywords, perform: () => void exportJournal('vcf') },
  {
    id: 'export.csv',
    title: 'settings.exportCsv',
    keywords,
    perform: () => void exportJournal('csv'),
  },
];
