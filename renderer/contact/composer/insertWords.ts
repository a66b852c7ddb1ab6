/**
 * Puts words into a field in place of what stands between two places, as typing would: the
 * field says that it has changed, and its own undo takes the words back.
 */
export function insertWords(
  field: HTMLTextAreaElement,
  { start, end }: { readonly start: number; readonly end: number },
  words: string,
): void {
  field.focus();
  field.setSelectionRange(start, end);
  // Called obsolete, but nothing else reaches a field's own undo; every Chromium has it.
  // oxlint-disable-next-line typescript/no-deprecated -- see above
  document.execCommand('insertText', false, words);
}
