const typeless = new Set([
  'button',
  'checkbox',
  'color',
  'file',
  'radio',
  'range',
  'reset',
  'submit',
]);

/** Whether letters typed there are written, so that they are not shortcuts. */
export function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  // A field of a dialog that is fading out is on its way to lose the focus.
  if (target.closest('[data-closed]') !== null) return false;
  if (target instanceof HTMLInputElement) return !typeless.has(target.type);
  return target instanceof HTMLTextAreaElement || target.isContentEditable;
}
