import { element } from './element.ts';
import { dialogStyle } from './style.ts';

/**
 * An empty modal dialog over the page. It lives in a closed shadow root made in an isolated
 * world, so neither the page's scripts nor its styles reach it; what is behind it is inert.
 */
export interface Modal {
  readonly dialog: HTMLDialogElement;
  readonly close: () => void;
}

export function openModal(role: 'dialog' | 'alertdialog', onCancel: () => void): Modal {
  const host = element('div');
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [dialogStyle()];
  const dialog = element('dialog', { role, 'aria-labelledby': 'title' });
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    onCancel();
  });
  // Keys typed here are none of the app's business.
  for (const type of ['keydown', 'keyup', 'keypress'] as const) {
    dialog.addEventListener(type, (event) => event.stopPropagation());
  }
  const before = document.activeElement;
  root.append(dialog);
  document.documentElement.append(host);
  dialog.showModal();
  return {
    dialog,
    close() {
      dialog.close();
      host.remove();
      if (before instanceof HTMLElement) before.focus();
    },
  };
}
