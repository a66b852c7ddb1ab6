import styles from './Column.module.css';

/** What a board with many columns says to its cards (`Board.module.css`, `Card.module.css`). */
const inherited = ['--card-inline', '--meta-size', '--tag-inline'];

/** The picture of a card that follows the pointer or the finger, above everything. */
export interface HeldCard {
  /** To a point of the window, in CSS pixels. */
  readonly moveTo: (x: number, y: number) => void;
  readonly remove: () => void;
}

/**
 * Takes a picture of a card that is held at a point of the window, in CSS pixels; `count`: how
 * many are carried. It is seen from the moment the returned function is called.
 *
 * It is an element of the page also for the mouse: the browser draws its own drag picture in one
 * go at the moment the drag begins, and that was more work than any other frame of a drag had.
 */
export function holdCard(card: HTMLElement, x: number, y: number, count: number): () => HeldCard {
  const box = card.getBoundingClientRect();
  const copy = liftedCopy(card, count);
  copy.classList.add(styles['held'] ?? '');
  const said = getComputedStyle(card);
  for (const name of inherited) copy.style.setProperty(name, said.getPropertyValue(name));
  copy.style.left = `${box.left - x}px`;
  copy.style.top = `${box.top - y}px`;
  copy.style.width = `${box.width}px`;
  const moveTo = (toX: number, toY: number): void => {
    copy.style.translate = `${toX}px ${toY}px`;
  };
  moveTo(x, y);
  return () => {
    document.body.append(copy);
    return { moveTo, remove: () => copy.remove() };
  };
}

/** A picture of a card, lifted; with how many are carried, where it is not alone. */
function liftedCopy(card: HTMLElement, count: number): HTMLElement {
  // A clone is of the same kind as the element itself.
  const copy = card.cloneNode(true) as HTMLElement;
  copy.classList.add(styles['preview'] ?? '');
  copy.inert = true;
  if (count === 1) return copy;
  copy.classList.add(styles['many'] ?? '');
  const badge = document.createElement('span');
  badge.className = styles['badge'] ?? '';
  badge.textContent = String(count);
  copy.append(badge);
  return copy;
}
