import { flushSync } from 'react-dom';
import type { BoardIndex } from './boardIndex.ts';
import { activeCard } from './boardState.ts';
import { columnHandle } from './columnHandles.ts';

/** Marks the element of a card, so that it is found by its contact's id. */
export const cardAttribute = 'data-card';

export function cardElement(id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[${cardAttribute}="${CSS.escape(id)}"]`);
}

/** The card that an element belongs to. */
export function cardIdOf(element: EventTarget | null): string | null {
  if (!(element instanceof Element)) return null;
  return element.closest(`[${cardAttribute}]`)?.getAttribute(cardAttribute) ?? null;
}

/** The link with the contact's name; `null` when the card is not rendered. */
export function cardLink(id: string): HTMLElement | null {
  return cardElement(id)?.querySelector<HTMLElement>('a') ?? null;
}

/** Gives the focus to a card, wherever it is in its column, and brings it into view. */
export function focusCard(index: BoardIndex, id: string): void {
  const place = index.placeOf(id);
  if (!place) return;
  // The active card is always rendered, so that it is there to take the focus.
  flushSync(() => activeCard.set(id));
  const link = cardLink(id);
  if (link !== document.activeElement) link?.focus({ preventScroll: true });
  revealCard(index, id);
}

/** Gives the focus to the first card that is rendered, if there is one. */
export function focusFirstCard(): void {
  document.querySelector<HTMLElement>(`[${cardAttribute}] a`)?.focus();
}

/** Brings a rendered card into view. What is in view already is left alone. */
function revealCard(index: BoardIndex, id: string): void {
  const place = index.placeOf(id);
  const element = cardElement(id);
  if (place && element) columnHandle(place.stageId)?.reveal(index.indexOf(id), element);
}

/** Which card had the focus before a change, to give it back after. */
let focused: string | null = null;

export function rememberFocus(): void {
  focused = cardIdOf(document.activeElement);
}

/**
 * After a change was painted: a card that was focused and has gone elsewhere takes the focus
 * with it; one that has left the board gives it to the active card.
 */
export function restoreFocus(index: BoardIndex): void {
  const id = focused;
  focused = null;
  if (id === null) return;
  const heir = index.placeOf(id) ? id : activeCard.get();
  if (heir !== null) takeFocus(index, heir);
}

/** Gives the focus to a rendered card, unless something else has it. */
export function takeFocus(index: BoardIndex, id: string): void {
  const link = cardLink(id);
  // The page itself, or a region around the board, is nothing that a person is at.
  if (!link || !document.activeElement?.contains(link)) return;
  link.focus({ preventScroll: true });
  revealCard(index, id);
}
