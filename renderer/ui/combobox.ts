import type { ComponentProps } from 'react';

/** The id of one option of a list, which the field names while it is marked. */
export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/** What makes a text field a combobox whose list is always open below it. */
export function comboboxProps(listId: string, count: number, current: number) {
  return {
    type: 'text',
    role: 'combobox',
    'aria-expanded': count > 0,
    'aria-controls': listId,
    'aria-autocomplete': 'list',
    'aria-activedescendant': count > 0 ? optionId(listId, current) : undefined,
    autoComplete: 'off',
    spellCheck: false,
  } as const satisfies ComponentProps<'input'>;
}

const PAGE = 6;

/** @returns where a key leads in a list, or `null` when it leads nowhere. */
export function stepTo(key: string, current: number, length: number): number | null {
  if (length === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return (current + 1) % length;
    case 'ArrowUp':
      return (current - 1 + length) % length;
    case 'PageDown':
      return Math.min(current + PAGE, length - 1);
    case 'PageUp':
      return Math.max(current - PAGE, 0);
    default:
      return null;
  }
}

/** Brings a marked option into sight. */
export function showOption(listId: string, index: number): void {
  document.getElementById(optionId(listId, index))?.scrollIntoView({ block: 'nearest' });
}
