/** Parts in one line with dots between them; a dot ends a line and never begins one. */
export function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\u00A0· ');
}
