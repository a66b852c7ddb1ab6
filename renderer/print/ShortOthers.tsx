import type { OtherPerson } from '../../shared/domain/prepSheet.ts';
import { bringText } from './promiseText.ts';
import { useSheet } from './sheetContext.ts';

/** Who else will be there, with no more than what to bring or ask: for a single side. */
export function ShortOthers({ people }: { readonly people: readonly OtherPerson[] }) {
  const sheet = useSheet();
  return (
    <section>
      <h2>{sheet.text('sheet.others')}</h2>
      <ul className="bring">
        {people.map((person) => (
          <li key={person.contactId} dir="auto">
            <span className="number">{person.number}</span> <b>{person.name}</b>{' '}
            {bringText(person, sheet)}
          </li>
        ))}
      </ul>
    </section>
  );
}
