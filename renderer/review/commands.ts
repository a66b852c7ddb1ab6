import type { AppCommand } from '../app/command.ts';
import { openReleased } from '../released/releasedState.ts';
import { openReview } from './reviewState.ts';

export const reviewCommands: readonly AppCommand[] = [
  {
    id: 'review.open',
    title: 'command.review',
    keywords: 'cooling cold weekly slow fredde raffredda settimana rallentare',
    perform: openReview,
  },
  {
    id: 'released.open',
    title: 'command.released',
    keywords: 'released let go return lasciate andare ritorno',
    perform: openReleased,
  },
];
