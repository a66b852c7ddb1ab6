import { useEffect } from 'react';
import type { NoteSaver } from './NoteSaver.ts';

/** Saves at once when the page is left, hidden or closed; no pause of typing will come. */
export function useSaveOnLeaving(saver: NoteSaver): void {
  useEffect(() => {
    const save = (): void => saver.flushNow();
    const saveWhenHidden = (): void => {
      if (document.visibilityState === 'hidden') save();
    };
    // Both: the later one may come too late to be heard when the browser closes the window.
    addEventListener('beforeunload', save);
    addEventListener('pagehide', save);
    document.addEventListener('visibilitychange', saveWhenHidden);
    return () => {
      removeEventListener('beforeunload', save);
      removeEventListener('pagehide', save);
      document.removeEventListener('visibilitychange', saveWhenHidden);
      void saver.finish();
    };
  }, [saver]);
}
