import { Tick } from './Tick.tsx';
import { useSheet } from './sheetContext.ts';

/** Numbered lines for people met for the first time; the numbers are what the debrief asks for. */
export function NewPeople({
  firstNumber,
  rows,
}: {
  readonly firstNumber: number;
  readonly rows: number;
}) {
  const { text } = useSheet();
  return (
    <table className="new">
      <caption>{text('sheet.new')}</caption>
      <thead>
        <tr>
          <th className="number" aria-label="#" />
          <th>{text('sheet.new.name')}</th>
          <th>{text('sheet.new.cares')}</th>
          <th>{text('sheet.new.useful')}</th>
          <th className="steps">{text('sheet.new.when')}</th>
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: rows }, (_, index) => firstNumber + index).map((number) => (
          <tr key={number}>
            <td className="number">{number}</td>
            <td>
              <span className="rule" />
            </td>
            <td>
              <span className="rule" />
            </td>
            <td>
              <span className="rule" />
            </td>
            <td className="steps">
              {(['24h', '7d', '30d'] as const).map((step) => (
                <span key={step}>
                  <Tick />
                  {text(`sheet.step.${step}`)}
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
