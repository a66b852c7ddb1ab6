import { useEffect } from 'react';
import { addedContact } from '../contact-new/openNewContact.ts';
import type { BoardIndex } from './boardIndex.ts';
import { focusCard } from './focus.ts';

/** Who has just been added is what the person goes on with: their card has the focus. */
export function useFocusOnAdded(index: BoardIndex): void {
  useEffect(
    () =>
      addedContact.subscribe(() => {
        const id = addedContact.get();
        // After the dialog, which gives the focus back to where it came from when it closes.
        if (id !== null) requestAnimationFrame(() => focusCard(index, id));
      }),
    [index],
  );
}
