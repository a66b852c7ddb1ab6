import type { Stage } from '../../shared/domain/records/stage.ts';
import { openNewContact } from '../contact-new/openNewContact.ts';
import { useSignal } from '../data/signal.ts';
import { useText } from '../i18n/useText.ts';
import { Button } from '../ui/Button.tsx';
import { boardLook } from './boardLook.ts';
import styles from './Column.module.css';

/** An empty column says who belongs there; the first one how to begin. */
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
    </div>
  );
}
