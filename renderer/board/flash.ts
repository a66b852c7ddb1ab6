import { cardElement } from './focus.ts';
import { mayMove } from './motion.ts';

/** A card that has just landed lights up once; not when reduced motion is asked for. */
export function flash(id: string): void {
  if (!mayMove()) return;
  cardElement(id)
    ?.querySelector('[data-lift] > *')
    ?.animate(
      // To whatever it is then: a selected card is not as white as the others.
      { backgroundColor: ['var(--accent-soft)', 'var(--card, var(--surface))'] },
      { duration: 900, easing: 'ease-out' },
    );
}
