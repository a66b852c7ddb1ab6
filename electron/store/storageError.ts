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

/** The typed error for what a file call threw. */
export function storageError(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  const code = errorCode(error);
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new StorageError('disk-full', portable('store.error.diskFull'), error);
    case 'EROFS':
    case 'EACCES':
      return new StorageError('read-only', portable('store.error.readOnly'), error);
    default: {
      const reason = code || (error instanceof Error ? error.message : String(error));
      return new StorageError('io', portable('store.error.io', { reason }), error);
    }
  }
}

export function closedError(): StorageError {
  return new StorageError('closed', portable('store.error.closed'));
}
