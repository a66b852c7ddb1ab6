import { type BrowserWindow, dialog, shell } from 'electron';
import { portable, type Text } from '../../shared/i18n/index.ts';
import { CallFailure } from '../ipc/callFailure.ts';
import { productName } from '../place/productName.ts';
import { mayOpen } from './mayOpen.ts';

/**
 * Opens an address in another program, after the person has seen all of it and said yes.
 * Throws `CallFailure` for an address of another kind.
 */
export async function openLink(
  address: string,
  window: BrowserWindow | null,
  text: Text,
): Promise<{ readonly opened: boolean }> {
  const shown = mayOpen(address);
  if (shown === null) throw new CallFailure('forbidden', null, 'not an address that is opened');
  const question = {
    type: 'question' as const,
    title: productName,
    message: text('link.ask'),
    detail: shown,
    buttons: [text('link.open'), text('action.cancel')],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  };
  const { response } = await (window
    ? dialog.showMessageBox(window, question)
    : dialog.showMessageBox(question));
  if (response !== 0) return { opened: false };
  try {
    await shell.openExternal(shown);
  } catch (error) {
    throw new CallFailure('internal', portable('link.failed'), String(error));
  }
  return { opened: true };
}
