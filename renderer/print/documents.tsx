import type { PrintDocument } from '../../shared/ipc/printing.ts';
import { ContactDocument } from './ContactDocument.tsx';
import type { Fit } from './fit.ts';
import { FollowUpsDocument } from './FollowUpsDocument.tsx';
import { PrepSheetDocument } from './PrepSheetDocument.tsx';
import { ReferralsDocument } from './ReferralsDocument.tsx';
import { TodayDocument } from './TodayDocument.tsx';

/** The layout of each kind of paper. */
export function PaperDocument({
  document,
  fit,
}: {
  readonly document: PrintDocument;
  readonly fit: Fit;
}) {
  switch (document.kind) {
    case 'prep-sheet':
      return <PrepSheetDocument sheet={document.sheet} fit={fit} />;
    case 'contact':
    case 'one-to-one':
      return (
        <ContactDocument
          paper={document.sheet}
          oneToOne={document.kind === 'one-to-one'}
          fit={fit}
        />
      );
    case 'contacts':
      return document.sheet.map((paper) => (
        <div key={paper.person.contactId} className="page-of-its-own">
          <ContactDocument paper={paper} oneToOne={false} fit={fit} />
        </div>
      ));
    case 'referrals':
      return <ReferralsDocument sheet={document.sheet} />;
    case 'today':
      return <TodayDocument sheet={document.sheet} />;
    case 'follow-ups':
      return <FollowUpsDocument sheet={document.sheet} />;
  }
}
