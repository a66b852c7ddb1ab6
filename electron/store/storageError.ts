import { type PortableText, portable } from '../../shared/i18n/index.ts';
import { errorCode } from './files.ts';

export type StorageErrorCode = 'disk-full' | 'io' | 'read-only' | 'closed' | 'exists';

/**
 * The disk did not take a change, or may not be asked to. Nothing acknowledged is lost, and
 * memory is as it was before. `text` is for the person, `cause` is Node's error.
 */
export class StorageError extends Error {
  readonly code: StorageErrorCode;
  readonly text: PortableText;

  constructor(code: StorageErrorCode, text: PortableText, cause?: unknown) {
    super(`store: ${code}${cause instanceof Error ? `: ${cause.message}` : ''}`, { cause });
    this.name = 'StorageError';
    this.code = code;
    this.text = text;
  }
}

/** The typed error for what a file call threw; a defect of ours stays what it is. */
export function storageError(error: unknown): Error {
  if (error instanceof StorageError || !(error instanceof Error)) return asError(error);
  const reason = errorCode(error);
  if (isDiskFull(error)) {
    return new StorageError('disk-full', portable('store.error.diskFull'), error);
  }
  switch (reason) {
    case '':
      return error;
    case 'EROFS':
    case 'EACCES':
      return new StorageError('read-only', portable('store.error.readOnly'), error);
    default:
      return new StorageError('io', portable('store.error.io', { reason }), error);
  }
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}

export function isDiskFull(error: unknown): boolean {
  return ['ENOSPC', 'EDQUOT'].includes(errorCode(error));
}

export function closedError(): StorageError {
  return new StorageError('closed', portable('store.error.closed'));
}
