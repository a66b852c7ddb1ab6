import type { Dispatched } from '../../shared/ipc/contract.ts';
import { redo, undo } from '../data/session.ts';
import { textNow, writtenNow } from '../i18n/useText.ts';
import { isTextField } from './textField.ts';
import { showToast } from './toasts.ts';

/** Takes the last step back and says which; in a text field, the field's own last edit. */
export function performUndo(): void {
  if (isTextField(document.activeElement)) {
    // The only way to reach a field's own history; Chromium keeps it for that reason.
    // oxlint-disable-next-line typescript/no-deprecated
    document.execCommand('undo');
    return;
  }
  void undo().then((done) => tell(done, 'app.undone'));
}

export function performRedo(): void {
  if (isTextField(document.activeElement)) {
    // oxlint-disable-next-line typescript/no-deprecated -- as above
    document.execCommand('redo');
    return;
  }
  void redo().then((done) => tell(done, 'app.redone'));
}

function tell(done: Dispatched | null, key: 'app.undone' | 'app.redone'): void {
  if (done === null) return;
  const text = textNow();
  showToast({
    tone: 'done',
    text: text(key, { what: writtenNow(done.label) }),
    action:
      key === 'app.undone'
        ? { label: text('action.redo'), perform: performRedo }
        : { label: text('action.undo'), perform: performUndo },
  });
}
