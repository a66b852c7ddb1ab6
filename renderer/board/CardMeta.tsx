import type { CardView } from '../../shared/domain/views/card.ts';
import { useLanguage, useText } from '../i18n/useText.ts';
import styles from './Card.module.css';
import { dueText, referralsText } from './cardText.ts';
import { WarmthBars } from './WarmthBars.tsx';

const tones = { none: '', late: 'late', today: 'today', later: '' } as const;

/** The last line of a card: what is due, referrals both ways, how warm. */
export function CardMeta({ card }: { readonly card: CardView }) {
  const text = useText();
  const { given, received } = card.referrals;
  const exchanged = given + received > 0;
  return (
    <div className={styles['meta']}>
      <DueTag card={card} />
      {exchanged ? (
        <span className={styles['fact']} title={referralsText(card, text)}>
          <span aria-hidden="true">{`⇄ ${given} · ${received}`}</span>
          <span className="visually-hidden">{referralsText(card, text)}</span>
        </span>
      ) : card.heldOneToOne ? (
        <span className={styles['fact']}>{text('board.oneToOne')}</span>
      ) : null}
      <WarmthBars card={card} />
    </div>
  );
}

function DueTag({ card }: { readonly card: CardView }) {
  const text = useText();
  const language = useLanguage();
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
  return <span className={[styles['tag'], styles[tones[due.kind]]].join(' ')}>{says}</span>;
}
