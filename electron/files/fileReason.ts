import { type PortableText, portable } from '../../shared/i18n/index.ts';
import { errorCode } from '../store/files.ts';

/** Why a file call failed, in words short enough to stand in brackets. */
export function fileReason(error: unknown): string | PortableText {
  const code = errorCode(error);
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return portable('file.reason.denied');
    case 'ENOSPC':
    case 'EDQUOT':
      return portable('file.reason.full');
    case 'ENOENT':
    case 'ENOTDIR':
      return portable('file.reason.missing');
    case 'EISDIR':
      return portable('file.reason.isFolder');
    case 'EBUSY':
    case 'ETXTBSY':
      return portable('file.reason.busy');
    default:
      return code || (error instanceof Error ? error.message : String(error));
  }
}
