import type { ToMeetPerson } from '../../shared/domain/prepSheet.ts';
import { joined } from './joined.ts';
import { useSheet } from './sheetContext.ts';
import { WhoCells, WhoHeads } from './WhoCells.tsx';

/** People of whom one has only a name: who they are, why to meet them, who can introduce. */
export function ToMeetTable({
  people,
  merged,
}: {
  readonly people: readonly ToMeetPerson[];
  readonly merged: boolean;
}) {
  const { text } = useSheet();
  return (
    <section>
      <table className="others" data-merged={merged ? '' : undefined}>
        <caption>{text('sheet.toMeet')}</caption>
        <thead>
          <tr>
            <WhoHeads merged={merged} />
            <th>{text('sheet.column.why')}</th>
            <th>{text('sheet.column.introducer')}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.contactId}>
              <WhoCells
                person={person}
                who={joined(person.company, person.trade)}
                merged={merged}
              />
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
