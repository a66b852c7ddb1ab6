import { useEffect } from 'react';
import type { NoteSaver } from './NoteSaver.ts';

/** Saves at once when the page is left, hidden or closed; no pause of typing will come. */
export function useSaveOnLeaving(saver: NoteSaver): void {
  useEffect(() => {
    const save = (): void => saver.flushNow();
    const saveWhenHidden = (): void => {
      if (document.visibilityState === 'hidden') save();
    };
    addEventListener('pagehide', save);
    document.addEventListener('visibilitychange', saveWhenHidden);
    return () => {
      removeEventListener('pagehide', save);
      document.removeEventListener('visibilitychange', saveWhenHidden);
      void saver.finish();
    };
  }, [saver]);
}
