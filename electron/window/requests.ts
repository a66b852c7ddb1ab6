import { appOrigin, isOurAddress } from '../ipc/sender.ts';

/**
 * Whether a page may fetch an address: our own files, and images it made or was given
 * (`blob:` and `data:`). `devtools:` is Chromium's own tool, there in development alone.
 */
export function mayRequest(address: string, packaged: boolean): boolean {
  if (isOurAddress(address)) return true;
  if (!URL.canParse(address)) return false;
  const { protocol, pathname } = new URL(address);
  switch (protocol) {
    case 'blob:':
      return pathname.startsWith(`${appOrigin}/`);
    case 'data:':
      return pathname.startsWith('image/');
    case 'devtools:':
      return !packaged;
    default:
      return false;
  }
}

/** Whether a page may go to another address: only to itself again (a reload). */
export function mayNavigate(from: string, to: string): boolean {
  if (!isOurAddress(from) || !isOurAddress(to)) return false;
  return new URL(from).pathname === new URL(to).pathname;
}

/** The one permission that pages have: copying text that the person chose. */
export function mayUse(permission: string): boolean {
  return permission === 'clipboard-sanitized-write';
}
