import type { CardView } from '../../shared/domain/views/card.ts';
import type { Language, Text } from '../../shared/i18n/index.ts';
import dueStyles from '../ui/Due.module.css';
import styles from './Card.module.css';
import { dueText, referralsText } from './cardText.ts';
import { WarmthBars } from './WarmthBars.tsx';

interface Props {
  readonly card: CardView;
  /** Handed down: cards come and go while one scrolls, and each hook has its price. */
  readonly text: Text;
  readonly language: Language;
}

/** The last line of a card: what is due, referrals both ways, how warm. */
export function CardMeta({ card, text, language }: Props) {
  return (
    <div className={styles['meta']}>
      <DueTag card={card} text={text} language={language} />
      <Exchanged card={card} text={text} />
      <WarmthBars card={card} text={text} />
    </div>
  );
}

function DueTag({ card, text, language }: Props) {
  const { due } = card;
  if (due.kind === 'none') return null;
  const says = dueText(card, text, language);
  if (due.kind === 'later') {
    return (
      <time dateTime={due.dueOn} title={text('board.due.next', { day: says })}>
        {says}
      </time>
    );
  }
  return <span className={dueStyles[due.kind]}>{says}</span>;
}

/** Referrals both ways; before the first, whether there was a 1-2-1. */
function Exchanged({ card, text }: Omit<Props, 'language'>) {
  const { given, received } = card.referrals;
  if (given + received > 0) {
    const words = referralsText(card, text);
    return (
      <span role="img" aria-label={words} title={words}>
        {`⇄ ${given} · ${received}`}
      </span>
    );
  }
  return card.heldOneToOne ? (
    <span className={styles['oneToOne']}>{text('board.oneToOne')}</span>
  ) : null;
}
