import type { PlaceAnswer, PlaceQuestion } from '../../dialogMessages.ts';
import { deferred } from './deferred.ts';
import { element } from './element.ts';
import { type Modal, openModal } from './modal.ts';

/** Stays open from one question to the next. */
let modal: Modal | null = null;
let answer: (answer: PlaceAnswer) => void = () => undefined;

/** Where to save, or which folder. One question is one look at one folder. */
export function choosePlace(question: PlaceQuestion): Promise<PlaceAnswer> {
  const { promise, resolve } = deferred<PlaceAnswer>();
  answer = resolve;
  modal ??= openModal('dialog', () => answer({ kind: 'cancel' }));
  draw(modal.dialog, question);
  return promise;
}

export function closePlace(): void {
  modal?.close();
  modal = null;
}

function draw(dialog: HTMLDialogElement, question: PlaceQuestion): void {
  const { words, folder, subfolders, shortcuts, hasParent, notice } = question;
  const name = element('input', {
    type: 'text',
    id: 'name',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  name.value = question.name ?? '';
  const confirm = () => answer({ kind: 'confirm', name: name.value });
  name.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') confirm();
  });
  const jumps = shortcuts.map(({ label, path }) =>
    element('button', { click: () => answer({ kind: 'folder', name: name.value, path }) }, [label]),
  );
  const rows = subfolders.map((subfolder) =>
    element('li', {}, [
      element(
        'button',
        { click: () => answer({ kind: 'subfolder', name: name.value, subfolder }) },
        [subfolder],
      ),
    ]),
  );
  dialog.replaceChildren(
    element('h2', { id: 'title' }, [words.title]),
    ...(question.name === null ? [] : [element('label', { for: 'name' }, [words.name]), name]),
    element('div', { class: 'label', id: 'folders' }, [words.folders]),
    element('div', { class: 'row' }, jumps),
    element('div', { class: 'path' }, [folder]),
    ...(hasParent
      ? [
          element('button', { click: () => answer({ kind: 'parent', name: name.value }) }, [
            words.parent,
          ]),
        ]
      : []),
    rows.length > 0
      ? element('ul', { 'aria-labelledby': 'folders' }, rows)
      : element('p', {}, [words.empty]),
    element(
      'div',
      { role: 'status' },
      notice === null ? [] : [element('p', { class: 'notice' }, [notice])],
    ),
    element('div', { class: 'row end' }, [
      element('button', { click: () => answer({ kind: 'cancel' }) }, [words.cancel]),
      element('button', { class: 'main', click: confirm }, [words.confirm]),
    ]),
  );
  focusFirst(dialog, name, question);
}

/** The name without its ending is selected, ready to be typed over. */
function focusFirst(
  dialog: HTMLDialogElement,
  name: HTMLInputElement,
  question: PlaceQuestion,
): void {
  if (question.name === null) {
    dialog.querySelector<HTMLElement>('li button, button')?.focus();
    return;
  }
  name.focus();
  const dot = name.value.lastIndexOf('.');
  name.setSelectionRange(0, dot > 0 ? dot : name.value.length);
}
