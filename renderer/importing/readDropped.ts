import { type PortableText, portable } from '../../shared/i18n/index.ts';
import { MAX_FILES, tooLarge } from '../../shared/ipc/importing.ts';
import { showToast } from '../app/toasts.ts';
import { writtenNow } from '../i18n/useText.ts';

interface DroppedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * The bytes of dropped files. One that is too large is refused before it is read, and one
 * that cannot be read, such as a folder, is left out; the person is told of each.
 */
export async function readDropped(files: readonly File[]): Promise<DroppedFile[]> {
  const read: DroppedFile[] = [];
  let sum = 0;
  for (const file of files.slice(0, MAX_FILES)) {
    const refusal = tooLarge(file.size, sum + file.size);
    if (refusal !== null) {
      tell(file.name, refusal);
      continue;
    }
    try {
      read.push({ name: file.name.slice(-1000), bytes: new Uint8Array(await file.arrayBuffer()) });
      sum += file.size;
    } catch (error) {
      const reason = error instanceof Error ? error.name : String(error);
      tell(file.name, portable('import.refused.unreadable', { reason }));
    }
  }
  return read;
}

function tell(file: string, refusal: PortableText): void {
  showToast({ tone: 'error', text: `${file}: ${writtenNow(refusal)}`, action: null });
}
