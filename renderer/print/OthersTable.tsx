import type { OtherPerson } from '../../shared/domain/prepSheet.ts';
import { promiseText } from './promiseText.ts';
import { useSheet } from './sheetContext.ts';
import { stageText } from './stageText.ts';

/** The rest of the people expected, one row each; no row is split across pages. */
export function OthersTable({ people }: { readonly people: readonly OtherPerson[] }) {
  const { text } = useSheet();
  return (
    <section>
      <table className="others">
        <caption>{text('sheet.others')}</caption>
        <thead>
          <tr>
            <th className="number" aria-label="#" />
            <th>{text('sheet.column.person')}</th>
            <th>{text('sheet.column.who')}</th>
            <th>{text('sheet.column.remember')}</th>
            <th>{text('sheet.column.bring')}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <Row key={person.contactId} person={person} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ person }: { readonly person: OtherPerson }) {
  const sheet = useSheet();
  const { text } = sheet;
  const bring = person.bring
    ? promiseText(person.bring, sheet)
    : text(`sheet.askShort.${person.ask ?? 'all'}`);
  return (
    <tr>
      <td className="number">{person.number}</td>
      <td className="name" dir="auto">
        {person.name}
      </td>
      <td dir="auto">
        {[person.company, person.trade, stageText(person, text)]
          .filter((part) => part !== '')
          .join(' · ')}
      </td>
      <td dir="auto">{person.remember?.text ?? ''}</td>
      <td dir="auto">{bring}</td>
    </tr>
  );
}
