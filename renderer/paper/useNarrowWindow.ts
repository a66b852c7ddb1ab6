import { useSyncExternalStore } from 'react';

/** Where a sheet at its usual size is wider than the room beside the choices. */
const narrow = matchMedia('(max-width: 1149px)');

/** Whether the window is, followed as it changes. */
export function useNarrowWindow(): boolean {
  return useSyncExternalStore(follow, () => narrow.matches);
}

function follow(onChange: () => void): () => void {
  narrow.addEventListener('change', onChange);
  return () => narrow.removeEventListener('change', onChange);
}
