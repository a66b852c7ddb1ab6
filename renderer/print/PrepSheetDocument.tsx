import './styles/prepSheet.css';
import type { ReactNode } from 'react';
import type { PrepSheet } from '../../shared/domain/prepSheet.ts';
import type { SheetSection } from '../../shared/domain/sheetOptions.ts';
import { formatTime } from '../../shared/i18n/dates.ts';
import type { Fit } from './fit.ts';
import { FocusCard } from './FocusCard.tsx';
import { joined } from './joined.ts';
import { Lines } from './Lines.tsx';
import { NewPeople } from './NewPeople.tsx';
import { OthersTable } from './OthersTable.tsx';
import { headDay } from './paperDay.ts';
import { PaperHeader } from './PaperHeader.tsx';
import { PartnerRequests } from './PartnerRequests.tsx';
import { ReadinessLines } from './ReadinessLines.tsx';
import { useSheet } from './sheetContext.ts';
import { ShortOthers } from './ShortOthers.tsx';
import { ToBringList } from './ToBringList.tsx';
import { ToMeetTable } from './ToMeetTable.tsx';

/** So many cards stand in two rows, and both rows on one page when they are brief. */
const MANY = 4;
/** Rows for new people on a sheet that has to be short. */
const SHORT_ROWS = 3;

/** The sheet that a person unfolds on the table: whom to see, what to keep, what to ask. */
export function PrepSheetDocument({
  sheet,
  fit,
}: {
  readonly sheet: PrepSheet;
  readonly fit: Fit;
}) {
  const context = useSheet();
  const { text } = context;
  const { cap, place, hosts, expected, startsAt } = sheet;
  return (
    <>
      <PaperHeader
        title={sheet.title}
        lines={[
          `${headDay(startsAt.slice(0, 10), context)}, ${formatTime(startsAt)}`,
          place === hosts ? place : joined(place, hosts),
          joined(
            text('sheet.known', { n: expected }),
            cap === null ? '' : text('event.capLine', { n: cap }),
          ),
        ]}
        aside={sheet.intention}
      />
      {expected === 0 ? <p className="nobody">{text('sheet.nobody')}</p> : null}
      {sheet.options.sections.map((section) => (
        <Section key={section} section={section} sheet={sheet} fit={fit} />
      ))}
      {fit.leftOut > 0 ? (
        <p className="left-out">{text('sheet.leftOut', { n: fit.leftOut })}</p>
      ) : null}
    </>
  );
}

function Section({
  section,
  sheet,
  fit,
}: {
  readonly section: SheetSection;
  readonly sheet: PrepSheet;
  readonly fit: Fit;
}): ReactNode {
  const merged = sheet.options.size === 'large';
  switch (section) {
    case 'readiness':
      return <ReadinessLines readiness={sheet.readiness} />;
    case 'focus':
      return <FocusCards sheet={sheet} fit={fit} />;
    case 'toBring':
      return sheet.toBring.length === 0 ? null : <ToBringList things={sheet.toBring} />;
    case 'toMeet':
      return sheet.toMeet.length === 0 ? null : (
        <ToMeetTable people={sheet.toMeet} merged={merged} />
      );
    case 'ask':
      return sheet.ask.length === 0 ? null : <PartnerRequests requests={sheet.ask} />;
    case 'others':
      if (sheet.others.length === 0) return null;
      return fit.short ? (
        <ShortOthers people={sheet.others} />
      ) : (
        <OthersTable people={sheet.others} merged={merged} />
      );
    case 'pitch':
      return <Pitch words={sheet.pitch} />;
    case 'newPeople':
      return (
        <NewPeople
          firstNumber={sheet.firstBlankNumber}
          rows={fit.short ? Math.min(SHORT_ROWS, sheet.blankRows) : sheet.blankRows}
        />
      );
  }
}

function FocusCards({
  sheet: { focus },
  fit: { brief, short },
}: {
  readonly sheet: PrepSheet;
  readonly fit: Fit;
}) {
  const { text } = useSheet();
  if (focus.length === 0) return null;
  return (
    <section>
      <h2>
        {focus.length === 3 ? text('sheet.focusThree') : text('sheet.focus', { n: focus.length })}
      </h2>
      <div
        className="focus"
        data-people={focus.length}
        data-brief={brief || focus.length >= MANY ? '' : undefined}
      >
        {focus.map((person) => (
          <FocusCard key={person.contactId} person={person} short={short} />
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
      {words === '' ? <Lines count={2} /> : <p dir="auto">{words}</p>}
    </section>
  );
}
