import type { AppCommand } from '../app/command.ts';
import { openImport } from './runImport.ts';

export const importCommands: readonly AppCommand[] = [
  {
    id: 'import',
    title: 'menu.import',
    keywords: 'vcard linkedin csv contacts contatti google outlook rubrica',
    shortcut: 'Mod+O',
    perform: openImport,
  },
];
