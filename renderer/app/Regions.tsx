import { useSignal } from '../data/signal.ts';
import { announcement } from './announce.ts';
import { Toaster } from './Toaster.tsx';

/** What is said to those who do not see it, and the messages at the foot of the window. */
export function Regions() {
  const { text, count } = useSignal(announcement);
  return (
    <>
      {/* The explicit aria-live keeps dialogs from hiding it; a new element for each text, so that the same words are spoken again. */}
      <div role="status" aria-live="polite" className="visually-hidden">
        <span key={count}>{text}</span>
      </div>
      <Toaster />
    </>
  );
}
