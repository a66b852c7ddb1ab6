import type { VersionList } from '../../shared/ipc/versions.ts';
import { call, listen } from '../data/bridge.ts';
import { report, sessionState } from '../data/session.ts';
import { createSignal } from '../data/signal.ts';

/** Other versions of the open journal; `null` until they have been looked for. */
export const found = createSignal<VersionList | null>(null);

export async function lookForVersions(): Promise<void> {
  try {
    found.set(await call('versions.list'));
  } catch (error) {
    report(error);
  }
}

/** Looks once the journal is open, and whenever the main process has noticed one. */
export function watchVersions(): () => void {
  const look = (): void => {
    if (sessionState.get().kind === 'open') void lookForVersions();
    else found.set(null);
  };
  look();
  const stops = [listen('versions.found', look), sessionState.subscribe(look)];
  return () => {
    for (const stop of stops) stop();
  };
}
