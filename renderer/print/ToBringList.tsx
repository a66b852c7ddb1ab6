import type { ToBring } from '../../shared/domain/prepSheet.ts';
import { formatDay } from '../../shared/i18n/dates.ts';
import { type Sheet, useSheet } from './sheetContext.ts';
import { Tick } from './Tick.tsx';

/** Introductions to make, referrals to hand over, thanks to say aloud. */
export function ToBringList({ things }: { readonly things: readonly ToBring[] }) {
  const sheet = useSheet();
  return (
    <section>
      <h2>{sheet.text('sheet.toBring')}</h2>
      <ul className="bring">
        {things.map((thing) => (
          <li key={keyOf(thing)} dir="auto">
            <Tick />
            <b>{sheet.text(`sheet.${thing.kind}`)}</b> {wordsOf(thing, sheet)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function keyOf(thing: ToBring): string {
  switch (thing.kind) {
    case 'introduction':
      return `${thing.name} ${thing.other}`;
    case 'referral':
      return `${thing.name} ${thing.prospect} ${thing.need}`;
    case 'thanks':
      return `${thing.name} ${thing.on} ${thing.prospect}`;
  }
}

function wordsOf(thing: ToBring, { text, language }: Sheet): string {
  switch (thing.kind) {
    case 'introduction':
      return `${thing.name} ↔ ${thing.other}: ${thing.why}`;
    case 'referral': {
      const what = [thing.prospect, thing.need].filter((part) => part !== '').join(', ');
      return text('sheet.referralFor', { name: thing.name, what });
    }
    case 'thanks': {
      const { name, prospect } = thing;
      const day = formatDay(thing.on, 'brief', language);
      return prospect === ''
        ? text('sheet.thanksPlain', { name, day })
        : text('sheet.thanksFor', { name, prospect, day });
    }
  }
}
