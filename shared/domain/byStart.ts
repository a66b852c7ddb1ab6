/** In the order in which events begin; `startsAt`: `YYYY-MM-DDTHH:mm`. */
export function byStart(
  a: { readonly startsAt: string },
  b: { readonly startsAt: string },
): number {
  return a.startsAt < b.startsAt ? -1 : a.startsAt > b.startsAt ? 1 : 0;
}
