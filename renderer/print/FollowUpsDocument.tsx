import './styles/lists.css';
import type { FollowUpLine, FollowUpPaper } from '../../shared/domain/views/followUpPaper.ts';
import { PaperHeader } from './PaperHeader.tsx';
import { dayNear, headDay } from './paperDay.ts';
import { useSheet } from './sheetContext.ts';
import { Tick } from './Tick.tsx';

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
  // Columns in which nothing would stand leave their room to the words.
  const hasPhones = lines.some(({ phone }) => phone !== '');
  const hasDays = lines.some(({ dueOn }) => dueOn !== null);
  return (
    <section>
      <table className="list">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th className="box" aria-label="✓" />
            <th className="who">{text('paper.column.person')}</th>
            <th>{text('paper.column.what')}</th>
            {hasPhones ? <th className="phone">{text('paper.column.phone')}</th> : null}
            {hasDays ? <th className="day">{text('paper.column.when')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row key={line.id} line={line} hasPhones={hasPhones} hasDays={hasDays} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({
  line,
  hasPhones,
  hasDays,
}: {
  readonly line: FollowUpLine;
  readonly hasPhones: boolean;
  readonly hasDays: boolean;
}) {
  const sheet = useSheet();
  const late = line.dueOn !== null && line.dueOn < sheet.preparedOn;
  return (
    <tr>
      <td className="box">
        <Tick />
      </td>
      <td className="name" dir="auto">
        {line.name}
        {line.company === '' ? null : <span className="quiet">{line.company}</span>}
      </td>
      <td dir="auto">
        {line.text !== '' || line.step === null ? line.text : sheet.text(`step.${line.step}`)}
      </td>
      {hasPhones ? <td className="figures">{line.phone}</td> : null}
      {hasDays ? (
        <td className={late ? 'figures due' : 'figures'}>
          {line.dueOn === null ? '' : dayNear(line.dueOn, sheet)}
        </td>
      ) : null}
    </tr>
  );
}
