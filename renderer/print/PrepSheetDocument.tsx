import type { ReactNode } from 'react';
import type { PrepSheet } from '../../shared/domain/prepSheet.ts';
import type { SheetSection } from '../../shared/domain/sheetOptions.ts';
import { formatDay, formatTime } from '../../shared/i18n/dates.ts';
import type { Language } from '../../shared/i18n/index.ts';
import { FocusCard } from './FocusCard.tsx';
import { NewPeople } from './NewPeople.tsx';
import { OthersTable } from './OthersTable.tsx';
import { PaperHeader } from './PaperHeader.tsx';
import { PartnerRequests } from './PartnerRequests.tsx';
import { ReadinessLines } from './ReadinessLines.tsx';
import { useSheet } from './sheetContext.ts';
import { ToBringList } from './ToBringList.tsx';
import { ToMeetTable } from './ToMeetTable.tsx';

/** The sheet that a person unfolds on the table: whom to see, what to keep, what to ask. */
export function PrepSheetDocument({
  sheet,
  leftOut,
}: {
  readonly sheet: PrepSheet;
  /** How many rows did not fit on the sides that were asked for. */
  readonly leftOut: number;
}) {
  const { text, language } = useSheet();
  const { cap, place, hosts, expected } = sheet;
  return (
    <>
      <PaperHeader
        title={sheet.title}
        line={[
          whenOf(sheet, language),
          place,
          hosts,
          text('sheet.known', { n: expected }),
          cap === null ? '' : text('event.capLine', { n: cap }),
        ]
          .filter((part) => part !== '')
          .join(' · ')}
        aside={sheet.intention}
      />
      {expected === 0 ? <p className="nobody">{text('sheet.nobody')}</p> : null}
      {sheet.options.sections.map((section) => (
        <Section key={section} section={section} sheet={sheet} />
      ))}
      {leftOut > 0 ? <p className="left-out">{text('sheet.leftOut', { n: leftOut })}</p> : null}
    </>
  );
}

function Section({
  section,
  sheet,
}: {
  readonly section: SheetSection;
  readonly sheet: PrepSheet;
}): ReactNode {
  switch (section) {
    case 'readiness':
      return <ReadinessLines readiness={sheet.readiness} />;
    case 'focus':
      return <FocusCards sheet={sheet} />;
    case 'toBring':
      return sheet.toBring.length === 0 ? null : <ToBringList things={sheet.toBring} />;
    case 'toMeet':
      return sheet.toMeet.length === 0 ? null : <ToMeetTable people={sheet.toMeet} />;
    case 'ask':
      return sheet.ask.length === 0 ? null : <PartnerRequests requests={sheet.ask} />;
    case 'others':
      return sheet.others.length === 0 ? null : <OthersTable people={sheet.others} />;
    case 'pitch':
      return <Pitch words={sheet.pitch} />;
    case 'newPeople':
      return <NewPeople firstNumber={sheet.firstBlankNumber} rows={sheet.blankRows} />;
  }
}

function FocusCards({ sheet: { focus } }: { readonly sheet: PrepSheet }) {
  const { text } = useSheet();
  if (focus.length === 0) return null;
  return (
    <section>
      <h2>
        {focus.length === 3 ? text('sheet.focusThree') : text('sheet.focus', { n: focus.length })}
      </h2>
      <div className="focus" data-people={focus.length}>
        {focus.map((person) => (
          <FocusCard key={person.contactId} person={person} />
        ))}
      </div>
    </section>
  );
}

/** What to say in thirty seconds, or lines to write it on. */
function Pitch({ words }: { readonly words: string }) {
  const { text } = useSheet();
  return (
    <section className="pitch">
      <h2>{text('sheet.pitch')}</h2>
      {words === '' ? (
        <div className="lines" aria-hidden="true">
          <i />
          <i />
        </div>
      ) : (
        <p dir="auto">{words}</p>
      )}
    </section>
  );
}

/** "Giovedì 26 novembre 2026, 7:00": a line of its own begins with a capital. */
function whenOf(sheet: PrepSheet, language: Language): string {
  const day = formatDay(sheet.startsAt.slice(0, 10), 'long', language);
  return `${day.charAt(0).toLocaleUpperCase(language)}${day.slice(1)}, ${formatTime(sheet.startsAt)}`;
}
