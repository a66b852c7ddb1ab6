import type { AppCommand } from '../app/command.ts';
import { openStages } from './stagesState.ts';

export const stageCommands: readonly AppCommand[] = [
  {
    id: 'stages.edit',
    title: 'stages.open',
    keywords: 'columns cadence evidence stage colonne ritmo prove fase',
    perform: openStages,
  },
];
