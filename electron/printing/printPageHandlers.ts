import type { Handlers } from '../ipc/handlers.ts';
import type { PrintDesk } from './printDesk.ts';

/** Hands print pages their documents, and hears from them when they are laid out. */
export function printPageHandlers(desk: PrintDesk): Handlers<'print.document' | 'print.ready'> {
  return {
    'print.document': ({ token }, { webContentsId }) => desk.documentFor(token, webContentsId),
    'print.ready'({ token, notes }, { webContentsId }) {
      desk.ready(token, webContentsId, notes);
      return null;
    },
  };
}
