import { type RefObject, useEffect, useRef } from 'react';

/**
 * Keeps the keyboard in a list when the focused control goes away with its item, or is
 * replaced by another: the item in its place gets the focus, else the last one, else the list
 * itself. Items are its direct children and need `tabIndex={-1}`.
 */
export function useFocusKeeper(list: RefObject<HTMLElement | null>): void {
  const last = useRef<{
    readonly control: Element;
    readonly item: Element;
    readonly index: number;
  } | null>(null);
  useEffect(() => {
    const note = (event: FocusEvent): void => {
      const control = event.target;
      if (!(control instanceof Element)) return;
      const items = [...(list.current?.children ?? [])];
      const index = items.findIndex((item) => item.contains(control));
      const item = items[index];
      last.current = item ? { control, item, index } : null;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, [list]);
  useEffect(() => {
    const lost = last.current;
    if (!lost || lost.control.isConnected || document.activeElement !== document.body) return;
    const items = list.current?.children;
    const next = lost.item.isConnected
      ? lost.item
      : (items?.item(lost.index) ?? items?.item(items.length - 1) ?? list.current);
    last.current = null;
    if (next instanceof HTMLElement) next.focus({ preventScroll: true });
  });
}
