import { useEffect, useRef } from 'react';
import { useText } from '../../i18n/useText.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Timeline.module.css';

/** The way to older entries: presses itself when it comes near. */
export function Earlier({
  count,
  onShow,
}: {
  readonly count: number;
  readonly onShow: () => void;
}) {
  const text = useText();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current === null) return;
    const observer = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) onShow();
      },
      { rootMargin: '600px' },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
    // Watched anew after each step: it may still be in sight.
  }, [onShow, count]);
  return (
    <div ref={place} className={styles['earlier']}>
      <Button onClick={onShow}>{text('journal.earlier', { n: count })}</Button>
    </div>
  );
}
