import { useSignal } from '../data/signal.ts';
import { RemoveStage } from './RemoveStage.tsx';
import { StageFormDialog } from './StageFormDialog.tsx';
import { StageList } from './StageList.tsx';
import { stagesView } from './stagesState.ts';

/** The stages editor, mounted once in the shell; see `openStages` and `openStage`. */
export function StagesDialog() {
  const view = useSignal(stagesView);
  switch (view?.kind) {
    case undefined:
      return null;
    case 'list':
      return <StageList />;
    case 'form':
      return <StageFormDialog key={view.id ?? 'new'} id={view.id} alone={view.alone} />;
    case 'remove':
      return <RemoveStage id={view.id} />;
  }
}
