import { type PortableText, portable } from '../../shared/i18n/index.ts';
import type { Job } from '../cli/launch.ts';
import { importFromPaths, type PathsImport } from '../importing/importFromPaths.ts';
import { decisionContext } from '../journals/journalContext.ts';
import { importTarget } from '../journals/importTarget.ts';
import { say } from '../start/exits.ts';
import type { JobContext } from './job.ts';
import { JobFailure } from './reasonLine.ts';

/** Adds what is in the files, all of them or none, and says what was and was not understood. */
export async function runImport(
  { files }: Extract<Job, { kind: 'import' }>,
  { store, preferences, voice, now }: JobContext,
): Promise<void> {
  const result = await importFromPaths(importTarget(store), files, {
    context: decisionContext(now()),
    locale: voice.system.locale,
    firstSteps: preferences.current.firstSteps,
  });
  if ('refused' in result) {
    const [first] = result.refused;
    throw new JobFailure(
      portable('cli.importRefused', { file: first?.name ?? '', reason: first?.refusal ?? '' }),
    );
  }
  for (const line of report(result)) await say(voice.write(line));
}

function report({ created, updated, skipped, problems }: PathsImport): PortableText[] {
  return [
    portable('cli.imported', { n: created, updated, skipped }),
    ...(problems.length > 0 ? [portable('cli.importProblems', { n: problems.length })] : []),
    ...problems.map(({ file, line, text }) =>
      line === null
        ? portable('cli.importProblemInFile', { file, text })
        : portable('cli.importProblem', { file, line, text }),
    ),
  ];
}
