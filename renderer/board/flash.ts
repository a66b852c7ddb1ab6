import { cardElement } from './focus.ts';
import { mayMove } from './motion.ts';

/** A card that has just landed lights up once; not when reduced motion is asked for. */
export function flash(id: string): void {
  if (!mayMove()) return;
  cardElement(id)?.firstElementChild?.animate(
    { backgroundColor: ['var(--accent-soft)', 'var(--surface)'] },
    { duration: 900, easing: 'ease-out' },
  );
}
