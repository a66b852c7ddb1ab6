import type { MessageAnswer, MessageBox } from '../../dialogMessages.ts';
import { deferred } from './deferred.ts';
import { element } from './element.ts';
import { openModal } from './modal.ts';

/** Electron's message box. Resolves with the chosen button's place. */
export function messageBox(box: MessageBox): Promise<MessageAnswer> {
  const { promise, resolve } = deferred<MessageAnswer>();
  const check = element('input', { type: 'checkbox' });
  check.checked = box.checkbox?.checked ?? false;
  const choose = (response: number) => {
    modal.close();
    resolve({ response, checkboxChecked: check.checked });
  };
  const modal = openModal('alertdialog', () => choose(box.cancelId));
  const buttons = box.buttons.map((label, index) =>
    element(
      'button',
      { class: index === box.defaultId ? 'main' : '', click: () => choose(index) },
      [label],
    ),
  );
  modal.dialog.append(
    element('h2', { id: 'title' }, [box.message]),
    ...(box.detail === '' ? [] : [element('p', {}, [box.detail])]),
    ...(box.checkbox === null
      ? []
      : [element('label', { class: 'check' }, [check, box.checkbox.label])]),
    element('div', { class: 'row end' }, buttons),
  );
  (buttons[box.defaultId] ?? buttons[0])?.focus();
  return promise;
}
