import type { PrepSheet } from '../../shared/domain/prepSheet.ts';
import { formatDay, formatTime } from '../../shared/i18n/dates.ts';
import type { Language } from '../../shared/i18n/index.ts';
import { FocusCard } from './FocusCard.tsx';
import { NewPeople } from './NewPeople.tsx';
import { OthersTable } from './OthersTable.tsx';
import { PaperHeader } from './PaperHeader.tsx';
import { useSheet } from './sheetContext.ts';
import { Tick } from './Tick.tsx';

/** The sheet that a person unfolds on the table: whom to see, what to keep, what to ask. */
export function PrepSheetDocument({ sheet }: { readonly sheet: PrepSheet }) {
  const { text, language } = useSheet();
  const { focus, others, toBring } = sheet;
  return (
    <>
      <PaperHeader
        title={sheet.title}
        line={[whenOf(sheet, language), sheet.place, text('sheet.known', { n: sheet.expected })]
          .filter((part) => part !== '')
          .join(' · ')}
        aside={sheet.intention}
      />
      {focus.length === 0 ? (
        <p className="nobody">{text('sheet.nobody')}</p>
      ) : (
        <section>
          <h2>
            {focus.length === 3
              ? text('sheet.focusThree')
              : text('sheet.focus', { n: focus.length })}
          </h2>
          <div className="focus" data-people={focus.length}>
            {focus.map((person) => (
              <FocusCard key={person.contactId} person={person} />
            ))}
          </div>
        </section>
      )}
      {toBring.length === 0 ? null : (
        <section>
          <h2>{text('sheet.toBring')}</h2>
          <ul className="bring">
            {toBring.map((thing) => (
              <li key={`${thing.name} ${thing.on} ${thing.prospect}`} dir="auto">
                <Tick />
                <b>{text('sheet.thanks')}</b>{' '}
                {thing.prospect === ''
                  ? text('sheet.thanksPlain', {
                      name: thing.name,
                      day: formatDay(thing.on, 'brief', language),
                    })
                  : text('sheet.thanksFor', {
                      name: thing.name,
                      prospect: thing.prospect,
                      day: formatDay(thing.on, 'brief', language),
                    })}
              </li>
            ))}
          </ul>
        </section>
      )}
      {others.length === 0 ? null : <OthersTable people={others} />}
      <NewPeople firstNumber={sheet.firstBlankNumber} rows={others.length > 8 ? 6 : 3} />
    </>
  );
}

/** "Giovedì 26 novembre 2026, 7:00": a line of its own begins with a capital. */
function whenOf(sheet: PrepSheet, language: Language): string {
  const day = formatDay(sheet.startsAt.slice(0, 10), 'long', language);
  return `${day.charAt(0).toLocaleUpperCase(language)}${day.slice(1)}, ${formatTime(sheet.startsAt)}`;
}
