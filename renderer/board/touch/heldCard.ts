import styles from '../Column.module.css';
import { liftedCopy } from '../dragPreview.ts';

/** The card under the finger, drawn above everything. */
export interface HeldCard {
  readonly moveTo: (x: number, y: number) => void;
  readonly remove: () => void;
}

/** Lifts a picture of a card at a point of the window; `count`: how many are carried. */
export function holdCard(card: HTMLElement, x: number, y: number, count: number): HeldCard {
  const box = card.getBoundingClientRect();
  const copy = liftedCopy(card, count);
  copy.classList.add(styles['held'] ?? '');
  copy.style.left = `${box.left - x}px`;
  copy.style.top = `${box.top - y}px`;
  const moveTo = (toX: number, toY: number): void => {
    copy.style.translate = `${toX}px ${toY}px`;
  };
  moveTo(x, y);
  document.body.append(copy);
  return { moveTo, remove: () => copy.remove() };
}
