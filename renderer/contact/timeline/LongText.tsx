import { useState } from 'react';
import { cutWhole } from '../../../shared/domain/cutWhole.ts';
import { closeMarks } from '../../../shared/domain/noteText/closeMarks.ts';
import { useText } from '../../i18n/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { NoteWords } from '../words/NoteWords.tsx';
import styles from './Entry.module.css';

/** Texts beyond this are folded. */
const FOLDED = 700;
const FOLDED_LINES = 12;
/** Each "Show more" shows so much: a note may be megabytes long. */
const STEP = 50_000;

/** The words of a note, laid out; long ones are folded. */
export function LongText({
  children,
  marked = null,
  isClosed,
}: {
  readonly children: string;
  /** A line of it that is to be remembered. */
  readonly marked?: string | null;
  /** Whether the promise of a line has been closed. */
  readonly isClosed?: (line: string) => boolean;
}) {
  const text = useText();
  const [shown, setShown] = useState(0);
  const folded = foldedPart(children);
  const visible = shown === 0 ? folded : cutWhole(children, shown);
  return (
    <>
      <NoteWords marked={marked} {...(isClosed ? { isClosed } : {})}>
        {visible.length < children.length ? `${closeMarks(visible.trimEnd())}…` : visible}
      </NoteWords>
      {visible.length < children.length ? (
        <Button
          tone="plain"
          className={styles['fold']}
          aria-expanded={shown > 0}
          onClick={() => setShown(shown + STEP)}
        >
          {text('journal.note.more')}
        </Button>
      ) : null}
      {shown > 0 ? (
        <Button
          tone="plain"
          className={styles['fold']}
          aria-expanded="true"
          onClick={() => setShown(0)}
        >
          {text('journal.note.less')}
        </Button>
      ) : null}
    </>
  );
}

/** The beginning of a long text, by characters and by lines; a text just over stays whole. */
function foldedPart(whole: string): string {
  const byLength = whole.length <= FOLDED * 1.3 ? whole : cutWhole(whole, FOLDED);
  const lines = byLength.split('\n', FOLDED_LINES + 5);
  return lines.length < FOLDED_LINES + 5 ? byLength : lines.slice(0, FOLDED_LINES).join('\n');
}
