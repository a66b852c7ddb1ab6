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
export function isTextField(element: EventTarget | null): boolean {
  if (element instanceof HTMLInputElement) return !typeless.has(element.type);
  return (
    element instanceof HTMLTextAreaElement ||
    (element instanceof HTMLElement && element.isContentEditable)
  );
}
