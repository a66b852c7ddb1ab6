import type { AppCommand } from '../app/command.ts';
import { openImport } from './runImport.ts';

export const importCommands: readonly AppCommand[] = [
  {
    id: 'import',
    title: 'menu.import',
    keywords:
      'vcard ics calendar calendario events eventi linkedin csv contacts contatti google outlook rubrica',
    shortcut: 'Mod+O',
    perform: openImport,
  },
];
