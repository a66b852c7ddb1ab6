import { localDay } from '../../shared/domain/day.ts';
import { choosePaper } from '../../shared/domain/paper.ts';
import { nextEvent } from '../../shared/domain/views/events.ts';
import { portable } from '../../shared/i18n/index.ts';
import type { Job, WhichEvent } from '../cli/launch.ts';
import { fileReason } from '../files/fileReason.ts';
import { writeWhole } from '../files/writeWhole.ts';
import { localTime } from '../journals/journalContext.ts';
import { documentOf } from '../printing/documents.ts';
import { keepNumbers } from '../printing/keepNumbers.ts';
import { pdfOf, withPrintPage } from '../printing/printPage.ts';

import { say } from '../start/exits.ts';
import type { JobContext } from './job.ts';
import { JobFailure } from './reasonLine.ts';

/** Writes the prep sheet of an event as a PDF. */
export async function runPrepSheet(
  { event, pdf: path, paper }: Extract<Job, { kind: 'prep-sheet' }>,
  context: JobContext,
): Promise<void> {
  const { store, preferences, voice, desk, now, packaged } = context;
  const id = eventId(event, context);
  const document = documentOf(
    store.journal,
    { kind: 'prep-sheet', eventId: id },
    {
      today: localDay(now()),
      paper: paper ?? choosePaper(preferences.current.paper, voice.system.locale),
      language: voice.language,
      sheetOptions: preferences.current.sheet,
    },
  );
  const pdf = await withPrintPage(desk, document, packaged, pdfOf);
  try {
    await writeWhole(path, pdf);
  } catch (error) {
    throw new JobFailure(portable('cli.cannotWrite', { file: path, reason: fileReason(error) }));
  }
  await keepNumbers(store, document);
  await say(
    voice.write(
      portable('cli.printed', {
        title: store.journal.tables.events.get(id)?.title ?? '',
        file: path,
      }),
    ),
  );
}

function eventId(which: WhichEvent, { store, now }: JobContext): string {
  if (which.kind === 'next') {
    const next = nextEvent(store.journal, localTime(now()));
    if (next === null) throw new JobFailure(portable('cli.noNextEvent'));
    return next.id;
  }
  if (store.journal.tables.events.has(which.id)) return which.id;
  throw new JobFailure(portable('cli.noEvent', { id: which.id }));
}
