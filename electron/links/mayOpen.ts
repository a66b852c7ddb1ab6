/** Kinds of address that another program may be asked to open. */
const openable: ReadonlySet<string> = new Set(['mailto:', 'tel:', 'https:']);

/**
 * The address as it would be opened, if it may be; else `null`. Parsed, so that what is
 * shown is what is opened: `https:` with a host and no password, never a file or a share.
 */
export function mayOpen(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (!openable.has(url.protocol) || url.username !== '' || url.password !== '') return null;
  if (url.protocol === 'https:' && url.hostname === '') return null;
  return url.href;
}
