import { FollowUpDialog } from '../contact/follow-up/FollowUpDialog.tsx';
import { completeFollowUp } from './actions.ts';
import { OutcomeDialog, type OutcomeKind } from './OutcomeDialog.tsx';

/** What is asked about a follow-up, over the screen that shows it. */
export type FollowUpQuestion =
  /** Who owes what, and by when. */
  | { readonly kind: 'followUp'; readonly id: string }
  /** How it ended, in a few words. */
  | { readonly kind: 'outcome'; readonly id: string; readonly outcome: OutcomeKind };

export function FollowUpOverlay({
  question,
  onClose,
  complete = completeFollowUp,
}: {
  readonly question: FollowUpQuestion;
  readonly onClose: () => void;
  readonly complete?: typeof completeFollowUp;
}) {
  const { id } = question;
  return question.kind === 'followUp' ? (
    <FollowUpDialog key={id} id={id} onClose={onClose} />
  ) : (
    <OutcomeDialog
      key={id}
      followUpId={id}
      kind={question.outcome}
      onClose={onClose}
      onOutcome={(note) => void complete(id, question.outcome, note)}
    />
  );
}
