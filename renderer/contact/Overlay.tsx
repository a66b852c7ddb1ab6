import type { Contact } from '../../shared/domain/records/contact.ts';
import { useSignal } from '../data/signal.ts';
import { FollowUpOverlay } from '../follow-ups/FollowUpOverlay.tsx';
import { ReferralDialog } from '../referrals/ReferralDialog.tsx';
import { contactOverlay } from './contactOverlay.ts';
import { DetailsDialog } from './details/DetailsDialog.tsx';
import { IntroductionDialog } from './introductions/IntroductionDialog.tsx';
import { VersionsDialog } from './timeline/VersionsDialog.tsx';

/** The dialog that lies over the page, if any. */
export function Overlay({ contact }: { readonly contact: Contact }) {
  const overlay = useSignal(contactOverlay);
  const close = (): void => contactOverlay.set(null);
  switch (overlay?.kind) {
    case undefined:
      return null;
    case 'details':
      return <DetailsDialog contact={contact} onClose={close} />;
    case 'followUp':
    case 'outcome':
      return <FollowUpOverlay question={overlay} onClose={close} />;
    case 'introduction':
      return (
        <IntroductionDialog key={overlay.id} contact={contact} id={overlay.id} onClose={close} />
      );
    case 'versions':
      return <VersionsDialog noteId={overlay.noteId} onClose={close} />;
    case 'referral':
      return (
        <ReferralDialog
          key={overlay.referralId}
          referralId={overlay.referralId}
          contactId={contact.id}
          {...(overlay.direction === undefined ? {} : { direction: overlay.direction })}
          onClose={close}
        />
      );
  }
}
