import { useEffect } from 'react';
import { FollowUpDialog } from '../contact/follow-up/FollowUpDialog.tsx';
import { useSignal } from '../data/signal.ts';
import { completeFollowUp } from '../follow-ups/actions.ts';
import { OutcomeDialog } from '../follow-ups/OutcomeDialog.tsx';
import { keepingPlace } from './rows.ts';
import { todayOverlay } from './todayOverlay.ts';

/** The dialog that lies over the list, if any. */
export function Overlay() {
  const overlay = useSignal(todayOverlay);
  useEffect(() => () => todayOverlay.set(null), []);
  const close = (): void => todayOverlay.set(null);
  switch (overlay?.kind) {
    case undefined:
      return null;
    case 'edit':
      return <FollowUpDialog key={overlay.id} id={overlay.id} onClose={close} />;
    case 'outcome':
      return (
        <OutcomeDialog
          key={overlay.id}
          followUpId={overlay.id}
          kind={overlay.outcome}
          onClose={close}
          onOutcome={(note) =>
            void keepingPlace(overlay.id, () => completeFollowUp(overlay.id, overlay.outcome, note))
          }
        />
      );
  }
}
