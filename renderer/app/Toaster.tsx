import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useSignal } from '../data/signal.ts';
import { useText } from '../i18n/useText.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import styles from './Toaster.module.css';
import { closeToast, type Toast, toasts } from './toasts.ts';

/** Long enough to read the words and reach for Undo; held while the pointer or focus is there. */
const STAY_MS = 10_000;

/**
 * Messages at the foot of the window. They never take the focus; F6 goes to them and back.
 * Errors are in an `alert` region that is always there, so that it is read when it fills.
 */
export function Toaster() {
  const text = useText();
  const all = useSignal(toasts);
  const [held, setHeld] = useState(false);
  const region = useRef<HTMLElement>(null);
  useF6(region);
  const errors = all.filter((toast) => toast.tone === 'error');
  const done = all.filter((toast) => toast.tone === 'done');
  return (
    <section
      ref={region}
      aria-label={text('app.notifications')}
      className={styles['toaster']}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <div role="alert" aria-live="assertive" className={styles['stack']}>
        {errors.map((toast) => (
          <Message key={toast.id} toast={toast} held={held} />
        ))}
      </div>
      <div className={styles['stack']}>
        {done.map((toast) => (
          <Message key={toast.id} toast={toast} held={held} />
        ))}
      </div>
    </section>
  );
}

function Message({ toast, held }: { readonly toast: Toast; readonly held: boolean }) {
  const text = useText();
  const { id, tone, action } = toast;
  useEffect(() => {
    if (tone === 'error' || held) return;
    const timer = setTimeout(() => closeToast(id), STAY_MS);
    return () => clearTimeout(timer);
  }, [id, tone, held]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape for the buttons inside
    <div
      className={styles['toast']}
      data-tone={tone}
      onKeyDown={(event) => {
        if (event.key === 'Escape') closeToast(id);
      }}
    >
      <p>{toast.text}</p>
      {action === null ? null : (
        <Button
          tone="plain"
          className={styles['action']}
          onClick={() => {
            closeToast(id);
            action.perform();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton
        label={text('app.closeNotification')}
        icon={<X />}
        className={styles['close']}
        onClick={() => closeToast(id)}
      />
    </div>
  );
}

/** F6 goes to the newest message and back to where one was. */
function useF6(region: React.RefObject<HTMLElement | null>): void {
  const before = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'F6') return;
      const active = document.activeElement;
      if (region.current?.contains(active)) {
        event.preventDefault();
        before.current?.focus();
        return;
      }
      const button = [...(region.current?.querySelectorAll('button') ?? [])].findLast(
        (candidate) => candidate.previousElementSibling?.tagName === 'P',
      );
      if (!button) return;
      event.preventDefault();
      before.current = active instanceof HTMLElement ? active : null;
      button.focus();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [region]);
}
