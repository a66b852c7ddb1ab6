import type { Handlers } from '../ipc/handlers.ts';
import type { VersionDesk } from './versionDesk.ts';

type VersionCalls = 'versions.list' | 'versions.join' | 'versions.leaveOut';

/** Answers what the window asks about other versions of the journal. */
export function versionHandlers(desk: VersionDesk): Handlers<VersionCalls> {
  return {
    'versions.list': () => desk.list(),
    'versions.join': ({ id, theirs }) => desk.join(id, new Set(theirs)),
    'versions.leaveOut': ({ id }) => desk.leaveOut(id),
  };
}
