import { useSignal } from '../../data/signal.ts';
import { bulkQuestion } from './bulkState.ts';
import { CadenceDialog } from './CadenceDialog.tsx';
import { TagsDialog } from './TagsDialog.tsx';

/** The questions about several people; mounted with the board. */
export function BulkDialogs() {
  const question = useSignal(bulkQuestion);
  switch (question?.kind) {
    case undefined:
      return null;
    case 'tags':
      return <TagsDialog ids={question.ids} />;
    case 'cadence':
      return <CadenceDialog ids={question.ids} />;
  }
}
