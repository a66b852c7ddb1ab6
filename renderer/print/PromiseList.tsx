import type { SheetPromise } from '../../shared/domain/prepSheet.ts';
import { isPressing, promiseText } from './promiseText.ts';
import { useSheet } from './sheetContext.ts';
import { Tick } from './Tick.tsx';

/** Promises with a box each; `mine` are marked when they press. */
export function PromiseList({
  promises,
  mine,
}: {
  readonly promises: readonly SheetPromise[];
  readonly mine: boolean;
}) {
  const sheet = useSheet();
  return promises.map((promise, index) => (
    <p
      key={index}
      className={mine && isPressing(promise, sheet) ? 'ticked due' : 'ticked'}
      dir="auto"
    >
      <Tick />
      {promiseText(promise, sheet)}
    </p>
  ));
}
