import { navigate } from '../app/route.ts';

/** The list as paper, to be ticked off away from the screen. */
export function printToday(): void {
  navigate({ page: 'paper', kind: 'follow-ups' });
}
