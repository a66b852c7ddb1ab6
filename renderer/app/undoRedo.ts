import type { Dispatched } from '../../shared/ipc/contract.ts';
import { redo, undo } from '../data/session.ts';
import { allArrived } from '../data/underWay.ts';
import { textNow, writtenNow } from '../i18n/useText.ts';
import { isTextField } from './textField.ts';
import { showToast } from './toasts.ts';

/** Takes the last step back; in a text field, the field's own last edit. */
export function performUndo(): void {
  if (isTextField(document.activeElement)) {
    // The only way to reach a field's own history; Chromium keeps it for that reason.
    // oxlint-disable-next-line typescript/no-deprecated
    document.execCommand('undo');
    return;
  }
  void undoStep();
}

export function performRedo(): void {
  if (isTextField(document.activeElement)) {
    // oxlint-disable-next-line typescript/no-deprecated -- as above
    document.execCommand('redo');
    return;
  }
  void redoStep();
}

/**
 * Tells what was done, with Undo beside it. `text`: better words than the label's, such as
 * those with the place in a column.
 */
export function showDone(done: Dispatched, text: string = writtenNow(done.label)): void {
  showToast({
    tone: 'done',
    text,
    action: { label: textNow()('action.undo'), perform: () => void undoStep() },
    revision: done.revision,
  });
}

/** Takes the last step back, also one that is still on its way, and tells which. */
export async function undoStep(): Promise<void> {
  await allArrived();
  const done = await undo();
  if (done === null) return;
  const text = textNow();
  showToast({
    tone: 'done',
    text: text('app.undone', { what: writtenNow(done.label) }),
    action: { label: text('action.redo'), perform: () => void redoStep() },
    revision: done.revision,
  });
}

async function redoStep(): Promise<void> {
  await allArrived();
  const done = await redo();
  if (done !== null) showDone(done, textNow()('app.redone', { what: writtenNow(done.label) }));
}
