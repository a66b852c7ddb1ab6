import type { PrintDocument } from '../../shared/ipc/printing.ts';
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
    case 'follow-ups':
      return <FollowUpsDocument sheet={document.sheet} />;
  }
}
