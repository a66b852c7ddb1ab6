/**
 * A text that was cut somewhere, without the marks that the cut left open: bold is closed, a link
 * is its words.
 */
export function closeMarks(cut: string): string {
  const begin = cut.lastIndexOf('\n') + 1;
  const line = cut.slice(begin).replace(/\[([^\][]{1,500})(?:\]\([^()\s]*)?$/, '$1');
  const isOpen = line.split('**').length % 2 === 0;
  if (!isOpen) return cut.slice(0, begin) + line;
  return cut.slice(0, begin) + (line.endsWith('**') ? line.slice(0, -2).trimEnd() : `${line}**`);
}
