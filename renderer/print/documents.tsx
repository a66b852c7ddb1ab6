import type { PrintDocument } from '../../shared/ipc/printing.ts';
import { FollowUpsDocument } from './FollowUpsDocument.tsx';
import { PrepSheetDocument } from './PrepSheetDocument.tsx';

/** The layout of each kind of paper. */
export function PaperDocument({ document }: { readonly document: PrintDocument }) {
  switch (document.kind) {
    case 'prep-sheet':
      return <PrepSheetDocument sheet={document.sheet} />;
    case 'follow-ups':
      return <FollowUpsDocument sheet={document.sheet} />;
  }
}
