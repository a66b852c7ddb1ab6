import { useEffect } from 'react';
import { DropOverlay } from './DropOverlay.tsx';
import { ImportDialog } from './ImportDialog.tsx';
import { followProgress, importFiles } from './runImport.ts';
import { useFileDrop } from './useFileDrop.ts';

/** Everything about import that lies over the screens; mounted once in the shell. */
export function ImportHost() {
  useEffect(followProgress, []);
  const over = useFileDrop(take);
  return (
    <>
      <ImportDialog />
      {over ? <DropOverlay /> : null}
    </>
  );
}

function take(files: readonly File[]): void {
  void importFiles(files);
}
