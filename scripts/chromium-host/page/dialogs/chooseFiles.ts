import type { FileFilterQuestion } from '../../dialogMessages.ts';
import { deferred } from './deferred.ts';

/**
 * The browser's own file chooser. Must be called with a user gesture, which the host lends.
 * Resolves with the files, whose paths only the debugging protocol can tell.
 */
export function chooseFiles({ accept, multiple }: FileFilterQuestion): Promise<readonly File[]> {
  const { promise, resolve } = deferred<readonly File[]>();
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  input.multiple = multiple;
  input.addEventListener('change', () => resolve([...(input.files ?? [])]));
  input.addEventListener('cancel', () => resolve([]));
  input.click();
  return promise;
}
