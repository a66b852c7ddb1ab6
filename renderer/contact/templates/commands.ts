import type { AppCommand } from '../../app/command.ts';
import { templatesOpen } from './templatesState.ts';

export const templateCommands: readonly AppCommand[] = [
  {
    id: 'templates',
    title: 'template.edit',
    keywords: 'note templates modelli',
    perform: () => templatesOpen.set(true),
  },
];
