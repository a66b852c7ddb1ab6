import type { Accelerator } from '../bridgeMessages.ts';

let list: readonly Accelerator[] = [];

export function setAccelerators(next: readonly Accelerator[]): void {
  list = next;
}

/**
 * Keys of the application's menu. As in Electron, the page has the first word: a key that it
 * has used (`preventDefault`) never reaches the menu.
 */
export function listenForAccelerators(chosen: (index: number) => void): void {
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    const key = event.key.toLowerCase();
    const hit = list.find(
      (entry) =>
        entry.key === key &&
        entry.ctrl === event.ctrlKey &&
        entry.meta === event.metaKey &&
        entry.alt === event.altKey &&
        entry.shift === event.shiftKey,
    );
    if (hit === undefined) return;
    event.preventDefault();
    chosen(hit.index);
  });
}
