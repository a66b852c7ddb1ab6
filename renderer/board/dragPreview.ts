import type { Input } from '@atlaskit/pragmatic-drag-and-drop/types';
import { preserveOffsetOnSource } from '@atlaskit/pragmatic-drag-and-drop/utils/preserve-offset-on-source';
import { setCustomNativeDragPreview } from '@atlaskit/pragmatic-drag-and-drop/utils/set-custom-native-drag-preview';
import styles from './Column.module.css';

/** Room around the lifted card for its tilt and shadow, in CSS pixels. */
const ROOM = 28;

/** The picture that follows the pointer: the card itself, lifted and slightly tilted. */
export function showPreview(
  card: HTMLElement,
  input: Input,
  nativeSetDragImage: DataTransfer['setDragImage'] | null,
  /** How many cards are carried. */
  count: number,
): void {
  const offset = preserveOffsetOnSource({ element: card, input });
  setCustomNativeDragPreview({
    nativeSetDragImage,
    getOffset: (args) => {
      const { x, y } = offset(args);
      return { x: x + ROOM, y: y + ROOM };
    },
    render({ container }) {
      container.style.padding = `${ROOM}px`;
      container.append(liftedCopy(card, count));
    },
  });
}

/** A picture of a card, lifted; with how many are carried, where it is not alone. */
export function liftedCopy(card: HTMLElement, count: number): HTMLElement {
  // A clone is of the same kind as the element itself.
  const copy = card.cloneNode(true) as HTMLElement;
  copy.classList.add(styles['preview'] ?? '');
  copy.inert = true;
  copy.style.width = `${card.offsetWidth}px`;
  if (count === 1) return copy;
  copy.classList.add(styles['many'] ?? '');
  const badge = document.createElement('span');
  badge.className = styles['badge'] ?? '';
  badge.textContent = String(count);
  copy.append(badge);
  return copy;
}
