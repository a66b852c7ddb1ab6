import type { CardView } from '../../shared/domain/views/card.ts';
import type { Text } from '../../shared/i18n/index.ts';
import { warmthText } from './cardText.ts';
import styles from './WarmthBars.module.css';

const bars = [1, 2, 3] as const;

/** Three bars that cool as the stage's maximum cadence nears; in words for screen readers. */
export function WarmthBars({ card, text }: { readonly card: CardView; readonly text: Text }) {
  const words = warmthText(card, text);
  return (
    <span
      role="img"
      aria-label={words}
      title={words}
      className={styles['warmth']}
      data-color={card.color}
    >
      {bars.map((bar) => (
        <i key={bar} className={bar <= card.warmth.warmth ? styles['on'] : undefined} />
      ))}
    </span>
  );
}
