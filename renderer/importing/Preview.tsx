import { stageTitle } from '../../shared/domain/stageWords.ts';
import type { ImportPreview } from '../../shared/ipc/importing.ts';
import { useTablesView } from '../data/hooks.ts';
import { useText } from '../i18n/useText.ts';
import { CalendarOffers } from './CalendarOffers.tsx';
import { FileList } from './FileList.tsx';
import { firstStage } from '../../shared/domain/stagesInOrder.ts';
import { outlookOf } from './outlook.ts';
import styles from './Preview.module.css';
import { Problems } from './Problems.tsx';

/** What would happen, before it happens. */
export function Preview({
  preview,
  ticked,
}: {
  readonly preview: ImportPreview;
  readonly ticked: ReadonlySet<string>;
}) {
  const text = useText();
  const { files, problems, unmapped } = preview;
  return (
    <div className={styles['preview']}>
      <Lead preview={preview} ticked={ticked} />
      <FileList files={files} />
      {problems.length === 0 ? null : <Problems problems={problems} />}
      {unmapped.length === 0 ? null : (
        <section>
          <h3>{text('import.unmapped')}</h3>
          <p className={styles['names']}>{unmapped.join(', ')}</p>
          <p className={styles['hint']}>
            {text(
              preview.files.some(isCalendar) ? 'import.unmapped.calendar' : 'import.unmapped.kept',
            )}
          </p>
        </section>
      )}
    </div>
  );
}

function Lead({
  preview,
  ticked,
}: {
  readonly preview: ImportPreview;
  readonly ticked: ReadonlySet<string>;
}) {
  const text = useText();
  switch (outlookOf(preview, ticked).kind) {
    case 'refused':
      return <p>{text('import.nothingChanged')}</p>;
    case 'nothing-new':
      return <p>{text('import.nothingNew')}</p>;
    case 'people':
      return <Counts preview={preview} />;
    case 'calendar':
      return (
        <>
          {preview.fresh + preview.gaining > 0 ? (
            <Counts preview={preview} />
          ) : (
            <p>{text('import.lead.calendar')}</p>
          )}
          <CalendarOffers preview={preview} ticked={ticked} />
        </>
      );
  }
}

function Counts({ preview }: { readonly preview: ImportPreview }) {
  const text = useText();
  const { fresh, gaining, known, examples } = preview;
  return (
    <>
      <p>{text('import.lead')}</p>
      <ul className={styles['counts']}>
        <li data-none={fresh === 0}>{text('import.fresh', { n: fresh })}</li>
        {gaining === 0 ? null : <li>{text('import.gaining', { n: gaining })}</li>}
        {known === 0 ? null : <li data-none>{text('import.known', { n: known })}</li>}
      </ul>
      {fresh === 0 ? null : <FirstStage />}
      {examples.length === 0 ? null : (
        <section>
          <h3>{text('import.examples')}</h3>
          <ul className={styles['examples']}>
            {examples.map(({ name, detail }, index) => (
              // The list never changes while it is shown, and two people may have one name.
              <li key={index}>
                <strong>{name}</strong>
                <span>{detail}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function FirstStage() {
  const text = useText();
  const stage = useTablesView(['stages'], firstStage);
  if (!stage) return null;
  return (
    <p className={styles['hint']}>{text('import.stage', { stage: stageTitle(stage, text) })}</p>
  );
}

function isCalendar({ format }: ImportPreview['files'][number]): boolean {
  return format === 'iCalendar';
}
