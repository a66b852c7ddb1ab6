/** The pages of Coltiva live at this origin and nowhere else. */
export const appScheme = 'app';
export const appHost = 'coltiva';
export const appOrigin = `${appScheme}://${appHost}`;

/**
 * Whether an address is a page of ours. Compared by its parsed parts: a prefix would also
 * fit `app://coltiva.evil` and `app://coltiva@evil`.
 */
export function isOurAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return (
    url.protocol === `${appScheme}:` &&
    url.host === appHost &&
    url.username === '' &&
    url.password === ''
  );
}

/** What kind of page speaks: the app's window, or a document on its way to paper. */
export type Audience = 'window' | 'print';

/** Who sent a message, as far as the checks need it. */
export interface Sender {
  readonly webContentsId: number;
  /** `null` when the frame is gone or has been navigated since. */
  readonly frame: { readonly url: string; readonly isMain: boolean } | null;
}

/** The audience a sender belongs to; `null` for a stranger. */
export function audienceOf(
  sender: Sender,
  known: (webContentsId: number) => Audience | null,
): Audience | null {
  if (!sender.frame?.isMain || !isOurAddress(sender.frame.url)) return null;
  return known(sender.webContentsId);
}
