import { sessionState } from '../data/session.ts';
import { navigate } from './route.ts';
import { toasts } from './toasts.ts';

/** When another journal is opened, the screen and the messages of the one before mean nothing. */
export function startJournalSwitch(): void {
  let before = sessionState.get().kind;
  sessionState.subscribe(() => {
    const { kind } = sessionState.get();
    if (before !== 'starting') {
      navigate({ page: 'board' });
      toasts.set(toasts.get().filter(({ revision }) => revision === undefined));
    }
    before = kind;
  });
}
