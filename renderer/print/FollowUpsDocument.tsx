import type { FollowUpLine, FollowUpPaper } from '../../shared/domain/views/followUpPaper.ts';
import { formatDay, formatDayNear } from '../../shared/i18n/dates.ts';
import { PaperHeader } from './PaperHeader.tsx';
import { useSheet } from './sheetContext.ts';
import { Tick } from './Tick.tsx';

const groups = ['now', 'later', 'undated', 'theirs'] as const satisfies (keyof FollowUpPaper)[];

/** Everything open, to be ticked off with a pen away from the screen. */
export function FollowUpsDocument({ sheet }: { readonly sheet: FollowUpPaper }) {
  const { text, language, preparedOn } = useSheet();
  const filled = groups.filter((group) => sheet[group].length > 0);
  return (
    <>
      <PaperHeader title={text('paper.followUps')} line={formatDay(preparedOn, 'long', language)} />
      {filled.length === 0 ? <p className="nobody">{text('paper.followUps.none')}</p> : null}
      {filled.map((group) => (
        <Group key={group} title={text(`paper.followUps.${group}`)} lines={sheet[group]} />
      ))}
    </>
  );
}

function Group({
  title,
  lines,
}: {
  readonly title: string;
  readonly lines: readonly FollowUpLine[];
}) {
  const { text } = useSheet();
  return (
    <section>
      <table className="list">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th className="box" aria-label="✓" />
            <th>{text('paper.column.person')}</th>
            <th className="wide">{text('paper.column.what')}</th>
            <th>{text('paper.column.phone')}</th>
            <th className="day">{text('paper.column.when')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row key={line.id} line={line} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ line }: { readonly line: FollowUpLine }) {
  const { text, language, preparedOn } = useSheet();
  const late = line.dueOn !== null && line.dueOn < preparedOn;
  return (
    <tr>
      <td className="box">
        <Tick />
      </td>
      <td dir="auto">
        <b>{line.name}</b>
        {line.company === '' ? null : <span className="quiet"> {line.company}</span>}
      </td>
      <td dir="auto">
        {line.text !== '' || line.step === null ? line.text : text(`step.${line.step}`)}
      </td>
      <td className="figures">{line.phone}</td>
      <td className={late ? 'figures due' : 'figures'}>
        {line.dueOn === null ? '' : formatDayNear(line.dueOn, preparedOn, language)}
      </td>
    </tr>
  );
}
