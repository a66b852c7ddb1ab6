import { type RefObject, useLayoutEffect, useRef } from 'react';

const controls = 'input:not(:disabled), textarea, select, button:not(:disabled), a[href]';

/**
 * Inside a dialog: gives it the focus before the next key can be pressed. The library waits
 * for a frame, and what is typed meanwhile would be lost.
 */
export function FocusAtOnce({
  open,
  target,
}: {
  /** A dialog opened again while it fades out is the same one. */
  readonly open: boolean;
  /** The first control of the dialog when left out. */
  readonly target?: RefObject<HTMLElement | null> | undefined;
}) {
  const mark = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (!open) return;
    // After the layout effects of the dialog, which remember where the focus was.
    queueMicrotask(() => {
      const dialog = mark.current?.closest('[role="dialog"]');
      if (!dialog || dialog.contains(document.activeElement)) return;
      (target?.current ?? dialog.querySelector<HTMLElement>(controls))?.focus();
    });
  }, [open, target]);
  return <span ref={mark} hidden />;
}
