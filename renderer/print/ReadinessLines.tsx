import type { Readiness } from '../../shared/domain/prepSheet.ts';
import { promiseText } from './promiseText.ts';
import { useSheet } from './sheetContext.ts';
import { Tick } from './Tick.tsx';

/** Whether there is time for more people, and what is late towards those who will be there. */
export function ReadinessLines({ readiness }: { readonly readiness: Readiness }) {
  const sheet = useSheet();
  const { text, language } = sheet;
  const { weeksBehind, behind, waiting, lateHere } = readiness;
  const weeks = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const pace =
    waiting === 0
      ? text('sheet.ready')
      : behind && weeksBehind !== null
        ? text('sheet.behind', { weeks: weeks.format(weeksBehind), n: waiting })
        : text('sheet.waiting', { n: waiting });
  return (
    <section className="readiness">
      <p>
        <b>{text('sheet.readiness')}</b> {pace}
      </p>
      {lateHere.length === 0 ? null : (
        <ul className="bring">
          {lateHere.map(({ name, promise }, index) => (
            <li key={index} dir="auto">
              <Tick />
              <b>{name}</b> {promiseText(promise, sheet)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
