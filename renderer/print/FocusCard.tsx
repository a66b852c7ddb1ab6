import type { FocusPerson, SheetPromise } from '../../shared/domain/prepSheet.ts';
import { formatDay } from '../../shared/i18n/dates.ts';
import { NoteOnPaper } from './NoteOnPaper.tsx';
import { isPressing, promiseText } from './promiseText.ts';
import { useSheet } from './sheetContext.ts';
import { stageText } from './stageText.ts';
import { Tick } from './Tick.tsx';

/** One of the few people to spend the time on. */
export function FocusCard({ person }: { readonly person: FocusPerson }) {
  const sheet = useSheet();
  const { text, language } = sheet;
  const since = text('sheet.since', {
    stage: stageText(person, text),
    day: formatDay(person.stageSince, 'brief', language),
  });
  return (
    <article className="person">
      <h3 dir="auto">
        <span className="number">{person.number}</span> {person.name}
      </h3>
      <p className="role" dir="auto">
        {[person.company, person.trade, since].filter((part) => part !== '').join(' · ')}
      </p>
      {person.reasons.length === 0 ? null : (
        <p className="reasons">
          {person.reasons.map((reason) => text(`sheet.reason.${reason}`)).join(' · ')}
        </p>
      )}
      <Promises title={text('sheet.promisedByMe')} promises={person.promisedByMe} mine />
      <Promises title={text('sheet.promisedToMe')} promises={person.promisedToMe} mine={false} />
      {person.lastNote === null ? null : (
        <>
          <h4>
            {text('sheet.lastTime', { day: formatDay(person.lastNote.on, 'brief', language) })}
          </h4>
          <NoteOnPaper>{person.lastNote.text}</NoteOnPaper>
        </>
      )}
      <h4>{text('sheet.ask')}</h4>
      <p>{text(person.ask === null ? 'sheet.ask.all' : `sheet.ask.${person.ask}`)}</p>
      {person.lookingFor === '' && person.given + person.received === 0 ? null : (
        <>
          <h4>{text('sheet.useful')}</h4>
          {person.lookingFor === '' ? null : (
            <p dir="auto">{text('sheet.lookingFor', { text: person.lookingFor })}</p>
          )}
          {person.given + person.received === 0 ? null : (
            <p>{text('sheet.balance', { given: person.given, received: person.received })}</p>
          )}
        </>
      )}
      <div className="lines" aria-hidden="true">
        <i />
        <i />
        <i />
      </div>
    </article>
  );
}

function Promises({
  title,
  promises,
  mine,
}: {
  readonly title: string;
  readonly promises: readonly SheetPromise[];
  readonly mine: boolean;
}) {
  const sheet = useSheet();
  if (promises.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      {promises.map((promise) => (
        <p
          key={`${promise.text} ${promise.step} ${promise.dueOn}`}
          className={mine && isPressing(promise, sheet) ? 'promise due' : 'promise'}
          dir="auto"
        >
          <Tick />
          {promiseText(promise, sheet)}
        </p>
      ))}
    </>
  );
}
