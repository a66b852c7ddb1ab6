import { useEffect, useRef, useState } from 'react';
import { useSignal } from '../data/signal.ts';
import { useText } from '../i18n/useText.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ReviewedContact } from './ReviewedContact.tsx';
import styles from './Review.module.css';
import { closeReview, reviewQueue } from './reviewState.ts';

/** The weekly review, mounted once in the shell; see `openReview`. */
export function ReviewDialog() {
  const queue = useSignal(reviewQueue);
  return queue === null ? null : <Review key={queue.join()} queue={queue} />;
}

/** One person after the other: act, slow down, let go, or leave it for now. */
function Review({ queue }: { readonly queue: readonly string[] }) {
  const text = useText();
  const [at, setAt] = useState(0);
  const id = queue[at];
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (at > 0) body.current?.focus();
  }, [at]);
  return (
    <Dialog
      open
      onClose={closeReview}
      title={text('review.title')}
      description={
        id === undefined
          ? text('review.end', { n: queue.length })
          : text('review.lead', { place: at + 1, total: queue.length })
      }
      actions={
        id === undefined ? (
          <Button tone="primary" onClick={closeReview}>
            {text('action.close')}
          </Button>
        ) : (
          <Button onClick={() => setAt(at + 1)}>{text('review.later')}</Button>
        )
      }
    >
      {/* Takes the focus from the buttons that have gone. */}
      <div ref={body} tabIndex={-1} className={styles['body']}>
        {id === undefined ? (
          <p>{text(queue.length === 0 ? 'review.none' : 'review.thanks')}</p>
        ) : (
          <ReviewedContact key={id} id={id} onNext={() => setAt(at + 1)} />
        )}
      </div>
    </Dialog>
  );
}
