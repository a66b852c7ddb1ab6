import { stageTitle } from '../../shared/domain/stageWords.ts';
import type { ImportPreview } from '../../shared/ipc/importing.ts';
import { useTablesView } from '../data/hooks.ts';
import { useLanguage, useText } from '../i18n/useText.ts';
import { Choices, withTicks } from '../ui/Choices.tsx';
import { firstStage } from '../../shared/domain/stagesInOrder.ts';
import { importState } from './importState.ts';
import { choiceOf } from './offerWords.ts';

/** What a calendar brings: events to take or leave, and people who are not in the journal. */
export function CalendarOffers({
  preview,
  ticked,
}: {
  readonly preview: ImportPreview;
  readonly ticked: ReadonlySet<string>;
}) {
  const text = useText();
  const language = useLanguage();
  const stage = useTablesView(['stages'], firstStage);
  const events = preview.offers.filter(({ kind }) => kind !== 'person');
  const people = preview.offers.filter(({ kind }) => kind === 'person');
  const onTick = (keys: readonly string[], on: boolean): void => {
    importState.set({ kind: 'preview', preview, ticked: withTicks(ticked, keys, on) });
  };
  return (
    <>
      {events.length === 0 ? null : (
        <Choices
          title={text('import.events')}
          hint={text('import.events.first', { n: events.length })}
          choices={events.map((offer) => choiceOf(offer, text, language))}
          ticked={ticked}
          onTick={onTick}
        />
      )}
      {people.length === 0 || stage === null ? null : (
        <Choices
          title={text('import.events.people')}
          hint={text('import.events.people.hint', { stage: stageTitle(stage, text) })}
          choices={people.map((offer) => choiceOf(offer, text, language))}
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
