import { navigate } from '../app/route.ts';

/** The lists as paper, to be ticked off away from the screen. */
export function printToday(): void {
  navigate({ page: 'paper', kind: 'today' });
}
