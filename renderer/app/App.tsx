import { sessionState } from '../data/session.ts';
import { useSignal } from '../data/signal.ts';
import { Shell } from './Shell.tsx';

/** The screens before there is a journal, and the shell once it is open. */
export function App() {
  const state = useSignal(sessionState);
  switch (state.kind) {
    case 'starting':
      return null;
    case 'first-run':
      return null;
    case 'trouble':
      return null;
    case 'open':
      return <Shell />;
  }
}
