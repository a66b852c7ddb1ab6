/** The id of the "New note" field, of which there is one on the page. */
export const composerId = 'new-note';

/** Puts the cursor into the composer and shows it. */
export function focusComposer(): void {
  const field = document.getElementById(composerId);
  field?.scrollIntoView({ block: 'nearest' });
  field?.focus();
}
