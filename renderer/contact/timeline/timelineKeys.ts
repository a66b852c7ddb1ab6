import type { KeyboardEvent } from 'react';
import { isTextField } from '../../app/textField.ts';

/**
 * Where a key leads in the timeline: ↑ and ↓ from entry to entry, Home and End to its ends.
 * `null`: nowhere, or the key belongs to what has the focus, a field or a menu.
 * @param count how many entries there are
 */
export function entryFor(event: KeyboardEvent<HTMLElement>, count: number): number | null {
  const { key, target, currentTarget, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (altKey || ctrlKey || metaKey || shiftKey || event.defaultPrevented) return null;
  // Events of a menu come here through its trigger, wherever it is drawn.
  if (!(target instanceof Element) || !currentTarget.contains(target)) return null;
  if (isTextField(target) || target.matches('select, input')) return null;
  const here = Number(target.closest('[data-index]')?.getAttribute('data-index') ?? Number.NaN);
  if (Number.isNaN(here)) return null;
  const next = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: count - 1 }[key];
  return next === undefined || next < 0 || next >= count ? null : next;
}
