import { stageTitle } from '../../shared/domain/stageWords.ts';
import type { ImportPreview } from '../../shared/ipc/importing.ts';
import { useTablesView } from '../data/hooks.ts';
import { useText } from '../i18n/useText.ts';
import { firstStage } from '../../shared/domain/stagesInOrder.ts';
import { importState } from './importState.ts';
import { Offers } from './Offers.tsx';

/** What a calendar brings: events to take or leave, and people who are not in the journal. */
export function CalendarOffers({
  preview,
  ticked,
}: {
  readonly preview: ImportPreview;
  readonly ticked: ReadonlySet<string>;
}) {
  const text = useText();
  const stage = useTablesView(['stages'], firstStage);
  const events = preview.offers.filter(({ kind }) => kind !== 'person');
  const people = preview.offers.filter(({ kind }) => kind === 'person');
  const onTick = (keys: readonly string[], on: boolean): void => {
    const next = new Set(ticked);
    for (const key of keys) {
      if (on) next.add(key);
      else next.delete(key);
    }
    importState.set({ kind: 'preview', preview, ticked: next });
  };
  return (
    <>
      {events.length === 0 ? null : (
        <Offers
          title={text('import.events')}
          hint={text('import.events.first', { n: events.length })}
          offers={events}
          ticked={ticked}
          onTick={onTick}
        />
      )}
      {people.length === 0 || stage === null ? null : (
        <Offers
          title={text('import.events.people')}
          hint={text('import.events.people.hint', { stage: stageTitle(stage, text) })}
          offers={people}
          ticked={ticked}
          onTick={onTick}
        />
      )}
      {preview.events.skipped === 0 ? null : (
        <p>{text('import.events.known', { n: preview.events.skipped })}</p>
      )}
    </>
  );
}
