/**
 * So many characters a note may have after a paste: some eighty pages. A field lays all of its
 * text out at every key, so that a file's worth would freeze the window. Longer notes that an
 * import brings are shown and kept; they only cannot be made by pasting.
 */
export const PASTED_MAX = 200_000;

/** Whether what is pasted or dropped would make the field's text longer than one can write in. */
export function isTooMuch(
  field: Pick<HTMLTextAreaElement, 'value' | 'selectionStart' | 'selectionEnd'>,
  data: Pick<DataTransfer, 'getData'>,
): boolean {
  const added = data.getData('text/plain').length;
  const kept = field.value.length - (field.selectionEnd - field.selectionStart);
  return added > 0 && kept + added > PASTED_MAX;
}
