import type { Draft } from '../draft.ts';
import { type FilesReading, type InputFile, readFiles } from '../readFiles.ts';
import { testOptions } from './journals.ts';

export function textFile(name: string, text: string): InputFile {
  return { name, bytes: new TextEncoder().encode(text) };
}

/** Reads one file given as text. */
export function readText(text: string, name = 'file'): Promise<FilesReading> {
  return readFiles([textFile(name, text)], testOptions());
}

/** Reads a file that holds one person and gives no cause for complaint. */
export async function readOne(text: string): Promise<Draft> {
  const { drafts, problems, files } = await readText(text);
  const refusal = files[0]?.refusal ?? null;
  const [draft] = drafts;
  if (!draft || drafts.length > 1 || problems.length > 0 || refusal) {
    throw new Error(`expected one person: ${JSON.stringify({ drafts, problems, refusal })}`);
  }
  return draft;
}

/** A vCard of the lines, ended as the standard wants it. */
export function card(...lines: readonly string[]): string {
  return ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');
}
