import { stepWords } from '../../shared/domain/stepWords.ts';
import type { FollowUpPaper } from '../../shared/domain/views/followUpPaper.ts';
import { PaperHeader } from './PaperHeader.tsx';
import { headDay } from './paperDay.ts';
import { useSheet } from './sheetContext.ts';
import { TickTable } from './TickTable.tsx';

const groups = ['now', 'later', 'undated', 'theirs'] as const satisfies (keyof FollowUpPaper)[];

/** Everything open, to be ticked off with a pen away from the screen. */
export function FollowUpsDocument({ sheet }: { readonly sheet: FollowUpPaper }) {
  const context = useSheet();
  const { text, preparedOn } = context;
  const filled = groups.filter((group) => sheet[group].length > 0);
  return (
    <>
      <PaperHeader title={text('paper.followUps')} lines={[headDay(preparedOn, context)]} />
      {filled.length === 0 ? <p className="nobody">{text('paper.followUps.none')}</p> : null}
      {filled.map((group) => (
        <TickTable
          key={group}
          title={text(`paper.followUps.${group}`)}
          lines={sheet[group].map((line) => ({ ...line, words: stepWords(line, text) }))}
        />
      ))}
    </>
  );
}
