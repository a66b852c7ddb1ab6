import { sessionState } from '../data/session.ts';
import { useSignal } from '../data/signal.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { FirstRun } from './FirstRun.tsx';
import { Loading } from './Loading.tsx';
import { Regions } from './Regions.tsx';
import { Shell } from './Shell.tsx';
import { TroubleScreen } from './TroubleScreen.tsx';

/** The whole window: a screen, and the regions that speak whatever the screen is. */
export function App() {
  return (
    <>
      <ErrorBoundary>
        <CurrentScreen />
      </ErrorBoundary>
      <Regions />
    </>
  );
}

/** The screens before there is a journal, and the shell once it is open. */
function CurrentScreen() {
  const state = useSignal(sessionState);
  switch (state.kind) {
    case 'starting':
      return <Loading />;
    case 'first-run':
      return <FirstRun />;
    case 'trouble':
      return <TroubleScreen trouble={state} />;
    case 'open':
      return <Shell />;
  }
}
