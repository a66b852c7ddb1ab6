import type { AppCommand } from '../app/command.ts';
import { openSearch } from './openSearch.ts';

export const searchCommands: readonly AppCommand[] = [
  { id: 'search', title: 'menu.search', shortcut: 'Mod+K', perform: openSearch },
];
