import type { ToBring } from '../../shared/domain/prepSheet.ts';
import { paperDay } from './paperDay.ts';
import { type Sheet, useSheet } from './sheetContext.ts';
import { Tick } from './Tick.tsx';

/** Introductions to make, referrals to hand over, thanks to say aloud. */
export function ToBringList({ things }: { readonly things: readonly ToBring[] }) {
  const sheet = useSheet();
  return (
    <section>
      <h2>{sheet.text('sheet.toBring')}</h2>
      <ul className="bring" data-count={things.length}>
        {things.map((thing, index) => (
          <li key={index} dir="auto" data-note={noteOf(thing)}>
            <Tick />
            <b>{sheet.text(`sheet.${thing.kind}`)}</b> {wordsOf(thing, sheet)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The note whose words say why; see `notesShown`. */
function noteOf(thing: ToBring): string | undefined {
  return thing.kind === 'introduction' ? thing.quotes[0]?.id : undefined;
}

function wordsOf(thing: ToBring, sheet: Sheet): string {
  const { text } = sheet;
  switch (thing.kind) {
    case 'introduction':
      return `${thing.name}\u00A0↔ ${thing.other}: ${thing.why}`;
    case 'referral': {
      const what = [thing.prospect, thing.need].filter((part) => part !== '').join(', ');
      return text('sheet.referralFor', { name: thing.name, what });
    }
    case 'thanks': {
      const { name, prospect } = thing;
      const day = paperDay(thing.on, 'brief', sheet);
      return prospect === ''
        ? text('sheet.thanksPlain', { name, day })
        : text('sheet.thanksFor', { name, prospect, day });
    }
  }
}
