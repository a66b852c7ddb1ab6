import { portable } from '../../shared/i18n/index.ts';
import type { Job } from '../cli/launch.ts';
import { exportToPath } from '../exporting/exportToPath.ts';
import { localZone } from '../journals/journalContext.ts';
import { version } from '../place/version.ts';
import { say } from '../start/exits.ts';
import type { JobContext } from './job.ts';

/** Writes the journal to the file that the person named. */
export async function runExport(
  { file, format }: Extract<Job, { kind: 'export' }>,
  { store, voice, now }: JobContext,
): Promise<void> {
  const { contacts, events } = await exportToPath(store.journal, file, format, {
    language: voice.language,
    app: version,
    now: now().toISOString(),
    zone: localZone(),
  });
  const said =
    format === 'ics'
      ? portable('cli.exportedEvents', { n: events, file })
      : portable('cli.exported', { n: contacts, file });
  await say(voice.write(said));
}
