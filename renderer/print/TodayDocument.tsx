import { stepWords } from '../../shared/domain/stepWords.ts';
import {
  type TodayMatter,
  type TodayPaper,
  todaySections,
} from '../../shared/domain/views/todayPaper.ts';
import { PaperHeader } from './PaperHeader.tsx';
import { dayNear, headDay } from './paperDay.ts';
import { type Sheet, useSheet } from './sheetContext.ts';
import { TickTable } from './TickTable.tsx';

/** The screen of Today on paper: the same lists in the same order, with telephone numbers. */
export function TodayDocument({ sheet }: { readonly sheet: TodayPaper }) {
  const context = useSheet();
  const { text, preparedOn } = context;
  const filled = todaySections.filter((section) => sheet[section].length > 0);
  return (
    <>
      <PaperHeader title={text('nav.today')} lines={[headDay(preparedOn, context)]} />
      {filled.length === 0 ? <p className="nobody">{text('paper.today.none')}</p> : null}
      {filled.map((section) => (
        <TickTable
          key={section}
          title={text(`today.${section}`)}
          lines={sheet[section].map((line) => ({ ...line, words: wordsFor(line.matter, context) }))}
        />
      ))}
    </>
  );
}

function wordsFor(matter: TodayMatter, sheet: Sheet): string {
  const { text } = sheet;
  switch (matter.kind) {
    case 'follow-up':
      return stepWords(matter, text);
    case 'loop':
      return text(`referral.next.${matter.step}`, { prospect: matter.prospect });
    case 'thanks':
      return text('today.thankFor', {
        prospect: matter.prospect,
        day: dayNear(matter.on, sheet),
      });
    case 'birthday':
      return matter.turns === null ? '' : text('today.birthday.turns', { n: matter.turns });
    case 'touch': {
      const last = text('today.lastTouch', { n: matter.daysSince });
      return matter.maxDays === null
        ? last
        : `${last}, ${text('today.cadence', { n: matter.maxDays })}`;
    }
  }
}
