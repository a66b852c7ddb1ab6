import type { ImportPreview } from '../../shared/ipc/importing.ts';

export type Outlook =
  /** No file could be used. */
  | { readonly kind: 'refused' }
  /** All that is in the files is in the journal already. */
  | { readonly kind: 'nothing-new' }
  /** So many people come or gain something. */
  | { readonly kind: 'people'; readonly n: number }
  /** A calendar brings something (and other files maybe people): so much of it is ticked. */
  | { readonly kind: 'calendar'; readonly n: number };

/** What the person can say yes to. */
export function outlookOf(
  { files, fresh, gaining, offers }: ImportPreview,
  ticked: ReadonlySet<string>,
): Outlook {
  if (offers.length > 0) {
    return { kind: 'calendar', n: ticked.size + fresh + gaining };
  }
  if (fresh + gaining > 0) return { kind: 'people', n: fresh + gaining };
  return files.every(({ refusal }) => refusal !== null)
    ? { kind: 'refused' }
    : { kind: 'nothing-new' };
}
