import type { ReactNode } from 'react';
import type { FocusPerson } from '../../shared/domain/prepSheet.ts';
import { joined } from './joined.ts';
import { Lines } from './Lines.tsx';
import { NoteOnPaper } from './NoteOnPaper.tsx';
import { paperDay } from './paperDay.ts';
import { PromiseList } from './PromiseList.tsx';
import { useSheet } from './sheetContext.ts';
import { stageText } from './stageText.ts';

/** A name of more characters than that is set smaller. */
const LONG_NAME = 40;
/** As many as the tallest card has room for; those without room are not seen. */
const LINES = 12;

/** One of the few people to spend the time on. */
export function FocusCard({
  person,
  short,
}: {
  readonly person: FocusPerson;
  /** Without what helps only while the sheet is prepared: since when, and why. */
  readonly short: boolean;
}) {
  const sheet = useSheet();
  const { text } = sheet;
  const since = text('sheet.since', {
    stage: stageText(person, text),
    day: paperDay(person.stageSince, 'brief', sheet),
  });
  return (
    <article className="person">
      <h3 dir="auto" data-long={person.name.length > LONG_NAME ? '' : undefined}>
        <span className="number">{person.number}</span> {person.name}
      </h3>
      <p className="role" dir="auto">
        {joined(person.company, person.trade, short ? stageText(person, text) : since)}
      </p>
      {short || person.reasons.length === 0 ? null : (
        <p className="reasons">
          {joined(...person.reasons.map((reason) => text(`sheet.reason.${reason}`)))}
        </p>
      )}
      {person.promisedByMe.length === 0 ? null : (
        <Field title={text('sheet.promisedByMe')}>
          <PromiseList promises={person.promisedByMe} mine />
        </Field>
      )}
      {person.promisedToMe.length === 0 ? null : (
        <Field title={text('sheet.promisedToMe')}>
          <PromiseList promises={person.promisedToMe} mine={false} />
        </Field>
      )}
      {person.lastNote === null ? null : (
        <Field
          title={text('sheet.lastTime', { day: paperDay(person.lastNote.on, 'brief', sheet) })}
        >
          <NoteOnPaper id={person.lastNote.id}>{person.lastNote.text}</NoteOnPaper>
        </Field>
      )}
      <Field title={text('sheet.ask')}>
        <p>{text(person.ask === null ? 'sheet.ask.all' : `sheet.ask.${person.ask}`)}</p>
      </Field>
      <Useful person={person} />
      <Lines count={LINES} />
    </article>
  );
}

function Useful({ person }: { readonly person: FocusPerson }) {
  const { text } = useSheet();
  const { lookingFor, given, received } = person;
  if (lookingFor === '' && given + received === 0) return null;
  return (
    <Field title={text('sheet.useful')}>
      {lookingFor === '' ? null : (
        <p dir="auto">{text('sheet.lookingFor', { text: lookingFor })}</p>
      )}
      {given + received === 0 ? null : (
        <p>
          {text('sheet.balance', {
            given: text('sheet.given', { n: given }),
            received: text('sheet.received', { n: received }),
          })}
        </p>
      )}
    </Field>
  );
}

function Field({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="field">
      <h4>{title}</h4>
      {children}
    </div>
  );
}
