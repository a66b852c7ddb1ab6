import type { CardView } from '../../shared/domain/views/card.ts';
import { useText } from '../i18n/useText.ts';
import styles from './WarmthBars.module.css';
import { warmthText } from './cardText.ts';

const bars = [1, 2, 3] as const;

/** Three bars that cool as the stage's maximum cadence nears; in words for screen readers. */
export function WarmthBars({ card }: { readonly card: CardView }) {
  const text = useText();
  const words = warmthText(card, text);
  return (
    <span className={styles['warmth']} data-color={card.color} title={words}>
      {bars.map((bar) => (
        <i key={bar} className={bar <= card.warmth.warmth ? styles['on'] : undefined} />
      ))}
      <span className="visually-hidden">{words}</span>
    </span>
  );
}
