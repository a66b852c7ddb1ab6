import type { PrintDocument } from '../../shared/ipc/printing.ts';
import { ContactDocument } from './ContactDocument.tsx';
import { ReferralsDocument } from './ReferralsDocument.tsx';
import { FollowUpsDocument } from './FollowUpsDocument.tsx';
import { PrepSheetDocument } from './PrepSheetDocument.tsx';

/** The layout of each kind of paper. */
export function PaperDocument({
  document,
  leftOut,
}: {
  readonly document: PrintDocument;
  /** How many rows were left out to fit the sides asked for. */
  readonly leftOut: number;
}) {
  switch (document.kind) {
    case 'prep-sheet':
      return <PrepSheetDocument sheet={document.sheet} leftOut={leftOut} />;
    case 'contact':
    case 'one-to-one':
      return <ContactDocument paper={document.sheet} oneToOne={document.kind === 'one-to-one'} />;
    case 'referrals':
      return <ReferralsDocument sheet={document.sheet} />;
    case 'follow-ups':
      return <FollowUpsDocument sheet={document.sheet} />;
  }
}
