import { memo, type MouseEvent, useCallback } from 'react';
import type { Journal } from '../../shared/domain/journal.ts';
import type { Stage } from '../../shared/domain/records/stage.ts';
import { type CardView, cardView } from '../../shared/domain/views/card.ts';
import { isMac } from '../app/platform.ts';
import { toHash } from '../app/route.ts';
import { Face } from '../contact/photo/Face.tsx';
import { useContactView } from '../data/hooks.ts';
import { useToday } from '../data/today.ts';
import { useLanguage, useText } from '../i18n/useText.ts';
import { moveMenuFor, opened } from './boardState.ts';
import styles from './Card.module.css';
import { CardMeta } from './CardMeta.tsx';
import { focusCard } from './focus.ts';
import { concernedNow } from './concernedNow.ts';
import { selectTo, toggleSelected } from './selection.ts';
import { currentBoardIndex } from './useBoardIndex.ts';

interface Props {
  readonly id: string;
  /** The stage it stands at: its colour and cadence are on the card. */
  readonly stage: Stage;
  /** Whether Tab reaches this card; the arrows reach the others. */
  readonly active: boolean;
  /** Without what to remember and what they do. */
  readonly compact: boolean;
}

/** One contact on the board, woken only by what belongs to that contact. */
export const Card = memo(function Card({ id, stage, active, compact }: Props) {
  const today = useToday();
  const view = useCallback(
    (journal: Journal) => cardView(journal, id, today),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the stage is part of what is read
    [id, today, stage],
  );
  const card = useContactView(id, view);
  return card === null ? null : <CardBody card={card} active={active} compact={compact} />;
});

function CardBody({
  card,
  active,
  compact,
}: {
  readonly card: CardView;
  readonly active: boolean;
  readonly compact: boolean;
}) {
  const text = useText();
  const language = useLanguage();
  const { id, name } = card;
  const tabIndex = active ? 0 : -1;
  return (
    <div className={styles['card']} data-compact={compact}>
      <div className={styles['head']}>
        {compact ? null : <Face contactId={id} name={name} color={card.color} />}
        <div className={styles['who']}>
          <div className={styles['nameLine']}>
            {/* The browser would drag the link's address instead of the card. */}
            <a
              href={toHash({ page: 'contact', id })}
              className={styles['name']}
              dir="auto"
              draggable={false}
              tabIndex={tabIndex}
              onClick={(event) => onOpen(event, id)}
            >
              {name}
            </a>
            {card.overruled ? <Overruled words={text('board.overruled')} /> : null}
          </div>
          {card.work === '' || compact ? null : (
            <p className={styles['work']} dir="auto" title={card.work}>
              {card.work}
            </p>
          )}
        </div>
      </div>
      {card.remember === '' || compact ? null : (
        <p className={styles['remember']} dir="auto">
          {text('board.remember', { words: card.remember })}
        </p>
      )}
      <CardMeta card={card} text={text} language={language} />
      <button
        type="button"
        className={styles['move']}
        aria-label={text('board.move', { name })}
        aria-haspopup="dialog"
        aria-keyshortcuts="M"
        title={text('board.move', { name })}
        tabIndex={tabIndex}
        onClick={() => moveMenuFor.set({ id, ids: concernedNow(id) })}
      />
    </div>
  );
}

/** A hollow dot. */
function Overruled({ words }: { readonly words: string }) {
  return <span role="img" aria-label={words} title={words} className={styles['overruled']} />;
}

/** Opens the contact; with Ctrl, Command or Shift the card is chosen instead. */
function onOpen(event: MouseEvent, id: string): void {
  const chooses = event.shiftKey || (isMac() ? event.metaKey : event.ctrlKey);
  if (!chooses) {
    opened.id = id;
    return;
  }
  event.preventDefault();
  const index = currentBoardIndex();
  if (event.shiftKey) selectTo(index, id);
  else toggleSelected(id);
  focusCard(index, id);
}
