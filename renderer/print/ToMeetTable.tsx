import type { ToMeetPerson } from '../../shared/domain/prepSheet.ts';
import { useSheet } from './sheetContext.ts';

/** People of whom one has only a name: who they are, why to meet them, who can introduce. */
export function ToMeetTable({ people }: { readonly people: readonly ToMeetPerson[] }) {
  const { text } = useSheet();
  return (
    <section>
      <table className="others">
        <caption>{text('sheet.toMeet')}</caption>
        <thead>
          <tr>
            <th className="number" aria-label="#" />
            <th>{text('sheet.column.person')}</th>
            <th>{text('sheet.column.who')}</th>
            <th>{text('sheet.column.why')}</th>
            <th>{text('sheet.column.introducer')}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.contactId}>
              <td className="number">{person.number}</td>
              <td className="name" dir="auto">
                {person.name}
              </td>
              <td dir="auto">
                {[person.company, person.trade].filter((part) => part !== '').join(' · ')}
              </td>
              <td dir="auto">
                {person.why === '' ? '' : text('sheet.lookingFor', { text: person.why })}
              </td>
              <td dir="auto">{person.introducer === '' ? '—' : person.introducer}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
