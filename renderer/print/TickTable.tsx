import './styles/lists.css';
import type { Day } from '../../shared/domain/day.ts';
import { dayNear } from './paperDay.ts';
import { useSheet } from './sheetContext.ts';
import { Tick } from './Tick.tsx';

/** Something to do, to be ticked off with a pen. */
export interface TickLine {
  readonly id: string;
  readonly name: string;
  readonly company: string;
  /** Empty when none is known. */
  readonly phone: string;
  /** In the paper's language. */
  readonly words: string;
  readonly dueOn: Day | null;
}

/** Things to do with somebody: a box, the person, what it is, the telephone, the day. */
export function TickTable({
  title,
  lines,
}: {
  readonly title: string;
  readonly lines: readonly TickLine[];
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
  readonly line: TickLine;
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
      <td dir="auto">{line.words}</td>
      {hasPhones ? <td className="figures">{line.phone}</td> : null}
      {hasDays ? (
        <td className={late ? 'figures due' : 'figures'}>
          {line.dueOn === null ? '' : dayNear(line.dueOn, sheet)}
        </td>
      ) : null}
    </tr>
  );
}
