import type { PortableText } from '../../shared/i18n/index.ts';
import type { ImportPreview, ImportResult } from '../../shared/ipc/importing.ts';
import { commitImport, type ImportJournal } from './commitImport.ts';
import { openFile } from './openFile.ts';
import type { PlanningOptions } from './planning/planImport.ts';
import { type InputFile, readFiles } from './readFiles.ts';

export interface PathsImport extends ImportResult {
  readonly files: ImportPreview['files'];
  readonly problems: ImportPreview['problems'];
}

/** One of the files cannot be used; nothing was changed. */
export interface PathsRefused {
  readonly refused: readonly { readonly name: string; readonly refusal: PortableText }[];
}

/**
 * Imports files without asking, for `--import FILE…`. All or nothing: when one of the files
 * is refused, none is imported, as nobody is there to look at a preview. Rejects with
 * `CallFailure` when the journal or the disk says no.
 */
export async function importFromPaths(
  target: ImportJournal,
  paths: readonly string[],
  options: PlanningOptions,
): Promise<PathsImport | PathsRefused> {
  const files: InputFile[] = [];
  for (const path of paths) files.push(await openFile(path));
  const reading = await readFiles(files, {
    ...options,
    today: options.context.today,
  });
  const refused = reading.files.flatMap(({ name, refusal }) =>
    refusal ? [{ name, refusal }] : [],
  );
  if (refused.length > 0) return { refused };
  const result = await commitImport(reading, target, options);
  return { ...result, files: reading.files, problems: reading.problems };
}
