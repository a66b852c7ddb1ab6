import type { Stage } from '../../shared/domain/records/stage.ts';
import { openNewContact } from '../contact-new/openNewContact.ts';
import { useSignal } from '../data/signal.ts';
import { useText } from '../i18n/useText.ts';
import { Button } from '../ui/Button.tsx';
import { flushSync } from 'react-dom';
import { boardLook, setFilters } from './boardLook.ts';
import styles from './Column.module.css';
import { focusFirstCard } from './focus.ts';

/** An empty column says who belongs there, or that a filter is on; the first one the way on. */
export function ColumnEmpty({ stage }: { readonly stage: Stage }) {
  const text = useText();
  const filtered = useSignal(boardLook).filters.length > 0;
  return (
    <div className={styles['empty']}>
      <p>{text(filtered ? 'board.empty.filtered' : `board.empty.${stage.preset ?? 'custom'}`)}</p>
      {stage.preset === 'met' && !filtered ? (
        <Button onClick={() => openNewContact({ stageId: stage.id })}>
          {text('board.newContact')}
        </Button>
      ) : null}
      {stage.preset === 'met' && filtered ? (
        <Button
          onClick={() => {
            // The button goes with the filter; whom it brought back takes the focus.
            flushSync(() => setFilters([]));
            focusFirstCard();
          }}
        >
          {text('board.showAll')}
        </Button>
      ) : null}
    </div>
  );
}
