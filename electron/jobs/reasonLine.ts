import { type PortableText, portable } from '../../shared/i18n/index.ts';
import { CallFailure } from '../ipc/callFailure.ts';
import type { Voice } from '../language/voice.ts';
import { StorageError } from '../store/index.ts';

/** Why a run ends without having done what was asked. */
export class JobFailure extends Error {
  readonly text: PortableText;
  constructor(text: PortableText) {
    super(text.key);
    this.name = 'JobFailure';
    this.text = text;
  }
}

/** One line, in the person's language, for whatever was thrown. */
export function reasonLine(error: unknown, voice: Voice): string {
  const known =
    error instanceof JobFailure || error instanceof CallFailure || error instanceof StorageError;
  const detail = error instanceof Error ? error.message : String(error);
  const text = (known ? error.text : null) ?? portable('cli.defect', { detail });
  return voice.write(text).replaceAll(/\s*\n\s*/g, ' ');
}
