import type { OtherPerson } from '../../shared/domain/prepSheet.ts';
import { joined } from './joined.ts';
import { bringText } from './promiseText.ts';
import { useSheet } from './sheetContext.ts';
import { stageText } from './stageText.ts';
import { WhoCells, WhoHeads } from './WhoCells.tsx';

/** The rest of the people expected, one row each; no row is split across pages. */
export function OthersTable({
  people,
  merged,
}: {
  readonly people: readonly OtherPerson[];
  /** Who they are stands under the name: for large letters. */
  readonly merged: boolean;
}) {
  const { text } = useSheet();
  return (
    <section>
      <table className="others" data-merged={merged ? '' : undefined}>
        <caption>{text('sheet.others')}</caption>
        <thead>
          <tr>
            <WhoHeads merged={merged} />
            <th>{text('sheet.column.remember')}</th>
            <th>{text('sheet.column.bring')}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <Row key={person.contactId} person={person} merged={merged} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ person, merged }: { readonly person: OtherPerson; readonly merged: boolean }) {
  const sheet = useSheet();
  return (
    <tr>
      <WhoCells
        person={person}
        who={joined(person.company, person.trade, stageText(person, sheet.text))}
        merged={merged}
      />
      <td dir="auto" data-note={person.remember?.noteId}>
        {person.remember?.text ?? ''}
      </td>
      <td dir="auto">{bringText(person, sheet)}</td>
    </tr>
  );
}
