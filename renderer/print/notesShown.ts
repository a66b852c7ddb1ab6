/** The ids of the notes whose words are on the page as it is laid out, each once. */
export function notesShown(root: ParentNode): readonly string[] {
  const marked = [...root.querySelectorAll<HTMLElement>('[data-note]')];
  return [...new Set(marked.map(({ dataset }) => dataset['note'] ?? ''))];
}
