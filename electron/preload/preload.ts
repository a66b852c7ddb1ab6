import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '../../shared/ipc/bridge.ts';
import type { AnnouncementName, Announcements, CallName } from '../../shared/ipc/contract.ts';

/** Asks on one channel; the router answers every call with a `Reply`. */
function call<Name extends CallName>(name: Name): Bridge['calls'][Name] {
  // The router checks the input; here only its presence differs from channel to channel.
  return ((input?: unknown) => ipcRenderer.invoke(name, input)) as Bridge['calls'][Name];
}

/** Listens to one announcement. The event object stays here: the page gets the payload. */
function announcement<Name extends AnnouncementName>(name: Name) {
  return (listener: (payload: Announcements[Name]) => void): (() => void) => {
    const forward = (_event: unknown, payload: Announcements[Name]): void => listener(payload);
    ipcRenderer.on(name, forward);
    return () => {
      ipcRenderer.removeListener(name, forward);
    };
  };
}

// Written out one by one, so that what the page can do is read here and not computed.
const bridge = {
  calls: {
    'app.info': call('app.info'),
    'preferences.get': call('preferences.get'),
    'preferences.set': call('preferences.set'),
    'journal.state': call('journal.state'),
    'journal.begin': call('journal.begin'),
    'journal.leaveDemo': call('journal.leaveDemo'),
    'journal.recover': call('journal.recover'),
    'journal.head': call('journal.head'),
    'journal.chunk': call('journal.chunk'),
    'journal.dispatch': call('journal.dispatch'),
    'journal.undo': call('journal.undo'),
    'journal.redo': call('journal.redo'),
    'journal.history': call('journal.history'),
    'journal.bodies': call('journal.bodies'),
    'journal.versions': call('journal.versions'),
    'journal.importsOf': call('journal.importsOf'),
    'journal.photo': call('journal.photo'),
    'journal.bodiesOf': call('journal.bodiesOf'),
    'journal.showFolder': call('journal.showFolder'),
    'backups.overview': call('backups.overview'),
    'backups.inspect': call('backups.inspect'),
    'backups.make': call('backups.make'),
    'backups.restore': call('backups.restore'),
    'backups.openCopy': call('backups.openCopy'),
    'backups.check': call('backups.check'),
    'backups.chooseFolder': call('backups.chooseFolder'),
    'backups.ownFolder': call('backups.ownFolder'),
    'versions.list': call('versions.list'),
    'versions.join': call('versions.join'),
    'versions.leaveOut': call('versions.leaveOut'),
    'attendees.choose': call('attendees.choose'),
    'attendees.read': call('attendees.read'),
    'import.choose': call('import.choose'),
    'import.read': call('import.read'),
    'import.commit': call('import.commit'),
    'import.cancel': call('import.cancel'),
    'export.save': call('export.save'),
    'export.events': call('export.events'),
    'export.referrals': call('export.referrals'),
    'print.preview': call('print.preview'),
    'print.system': call('print.system'),
    'print.save': call('print.save'),
    'print.document': call('print.document'),
    'print.ready': call('print.ready'),
    'shell.open': call('shell.open'),
    'reminder.show': call('reminder.show'),
    'menu.perform': call('menu.perform'),
  },
  announcements: {
    'journal.changed': announcement('journal.changed'),
    'journal.state': announcement('journal.state'),
    'journal.opening': announcement('journal.opening'),
    'backups.checked': announcement('backups.checked'),
    'versions.found': announcement('versions.found'),
    'import.progress': announcement('import.progress'),
    'preferences.changed': announcement('preferences.changed'),
    'command.perform': announcement('command.perform'),
  },
} satisfies Bridge;

contextBridge.exposeInMainWorld('coltiva', bridge);
