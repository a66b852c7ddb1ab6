import type { SheetPerson } from '../../shared/domain/prepSheet.ts';
import { useSheet } from './sheetContext.ts';

/** The headings of `WhoCells`. */
export function WhoHeads({ merged }: { readonly merged: boolean }) {
  const { text } = useSheet();
  return (
    <>
      <th className="number" aria-label="#" />
      <th>{text('sheet.column.person')}</th>
      {merged ? null : <th>{text('sheet.column.who')}</th>}
    </>
  );
}

/** A row's number, the name, and who that is: beside the name or under it. */
export function WhoCells({
  person,
  who,
  merged,
}: {
  readonly person: SheetPerson;
  readonly who: string;
  readonly merged: boolean;
}) {
  return (
    <>
      <td className="number">{person.number}</td>
      <td className="name" dir="auto">
        {person.name}
        {merged ? <span className="quiet">{who}</span> : null}
      </td>
      {merged ? null : <td dir="auto">{who}</td>}
    </>
  );
}
