import { useEffect } from 'react';
import { useSignal } from '../data/signal.ts';
import { completeFollowUp } from '../follow-ups/actions.ts';
import { FollowUpOverlay } from '../follow-ups/FollowUpOverlay.tsx';
import { keepingPlace } from './rows.ts';
import { todayOverlay } from './todayOverlay.ts';

/** The dialog that lies over the list, if any. */
export function Overlay() {
  const question = useSignal(todayOverlay);
  useEffect(() => () => todayOverlay.set(null), []);
  return question === null ? null : (
    <FollowUpOverlay
      question={question}
      onClose={() => todayOverlay.set(null)}
      complete={(id, ...how) => keepingPlace(id, () => completeFollowUp(id, ...how))}
    />
  );
}
