/**
 * A cell that a spreadsheet would take for a formula gets an apostrophe in front, so that it
 * stays the text that it is (OWASP, "CSV Injection").
 */
export function defuseCell(cell: string): string {
  return /^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell;
}
