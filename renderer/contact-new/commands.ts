import type { AppCommand } from '../app/command.ts';
import { openNewContact } from './openNewContact.ts';

export const newContactCommands: readonly AppCommand[] = [
  {
    id: 'contact.new',
    title: 'menu.newContact',
    keywords: 'add person people aggiungi persona',
    shortcut: 'N',
    perform: () => openNewContact(),
  },
];
