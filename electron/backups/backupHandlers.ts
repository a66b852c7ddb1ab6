import type { Handlers } from '../ipc/handlers.ts';
import type { BackupDesk } from './backupDesk.ts';

type BackupCalls =
  | 'backups.overview'
  | 'backups.inspect'
  | 'backups.make'
  | 'backups.restore'
  | 'backups.openCopy'
  | 'backups.check'
  | 'backups.chooseFolder'
  | 'backups.ownFolder';

/** Answers what the window asks about backups. */
export function backupHandlers(desk: BackupDesk): Handlers<BackupCalls> {
  return {
    'backups.overview': () => desk.overview(),
    'backups.inspect': ({ name }) => desk.inspect(name),
    'backups.make': () => desk.make(),
    'backups.restore': ({ name }) => desk.restore(name),
    'backups.openCopy': ({ name }) => desk.openCopy(name),
    'backups.check': () => desk.check(),
    'backups.chooseFolder': () => desk.chooseFolder(),
    'backups.ownFolder': () => desk.ownFolder(),
  };
}
