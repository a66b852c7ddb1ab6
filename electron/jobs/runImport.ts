import { type PortableText, portable } from '../../shared/i18n/index.ts';
import type { Job } from '../cli/launch.ts';
import type { ImportJournal } from '../importing/commitImport.ts';
import { importFromPaths, type PathsImport } from '../importing/importFromPaths.ts';
import { decisionContext, localZone } from '../journals/journalContext.ts';
import { importTarget } from '../journals/importTarget.ts';
import { say } from '../start/exits.ts';
import type { Ground } from '../start/ground.ts';
import type { JobContext } from './job.ts';
import { JobFailure } from './reasonLine.ts';
import { stepPlanOf } from '../../shared/domain/preferences.ts';

/** Adds what is in the files, all of them or none, and says what was and was not understood. */
export async function runImport(
  { files }: Extract<Job, { kind: 'import' }>,
  { store, preferences, voice, now }: JobContext,
): Promise<void> {
  const result = await importAll(files, importTarget(store), { preferences, voice }, now());
  for (const line of report(result)) await say(voice.write(line));
}

/** Rejects with `JobFailure` when one of the files is refused; then nothing was imported. */
export async function importAll(
  files: readonly string[],
  target: ImportJournal,
  { preferences, voice }: Ground,
  now: Date,
): Promise<PathsImport> {
  const result = await importFromPaths(target, files, {
    context: decisionContext(now),
    locale: voice.system.locale,
    zone: localZone(),
    firstSteps: stepPlanOf(preferences.current),
  });
  if (!('refused' in result)) return result;
  const [first] = result.refused;
  throw new JobFailure(
    portable('cli.importRefused', { file: first?.name ?? '', reason: first?.refusal ?? '' }),
  );
}

function report({
  files,
  created,
  updated,
  skipped,
  events,
  problems,
}: PathsImport): PortableText[] {
  const isCalendar = ({ format }: { readonly format: string | null }): boolean =>
    format === 'iCalendar';
  return [
    ...(files.every(isCalendar)
      ? []
      : [portable('cli.imported', { n: created, updated, skipped })]),
    ...(files.some(isCalendar)
      ? [
          portable('cli.importedEvents', {
            n: events.created,
            updated: events.updated,
            skipped: events.skipped,
          }),
        ]
      : []),
    ...(problems.length > 0 ? [portable('cli.importProblems', { n: problems.length })] : []),
    ...problems.map(({ file, line, text }) =>
      line === null
        ? portable('cli.importProblemInFile', { file, text })
        : portable('cli.importProblem', { file, line, text }),
    ),
  ];
}
