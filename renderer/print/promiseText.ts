import type { OtherPerson, SheetPromise } from '../../shared/domain/prepSheet.ts';
import { stepWords } from '../../shared/domain/stepWords.ts';
import { paperDay } from './paperDay.ts';
import type { Sheet } from './sheetContext.ts';

/** A promise or step with when it is due. */
export function promiseText(promise: SheetPromise, sheet: Sheet): string {
  const { dueOn, lateDays } = promise;
  const what = stepWords(promise, sheet.text);
  if (lateDays > 0) return sheet.text('sheet.lateDays', { text: what, n: lateDays });
  if (dueOn === null) return what;
  if (dueOn === sheet.preparedOn) return sheet.text('sheet.dueToday', { text: what });
  return sheet.text('sheet.dueOn', { text: what, day: paperDay(dueOn, 'brief', sheet) });
}

export function isPressing({ dueOn, lateDays }: SheetPromise, sheet: Sheet): boolean {
  return lateDays > 0 || dueOn === sheet.preparedOn;
}

/** What to bring somebody, or else what to ask. */
export function bringText({ bring, ask }: OtherPerson, sheet: Sheet): string {
  return bring ? promiseText(bring, sheet) : sheet.text(`sheet.askShort.${ask ?? 'all'}`);
}
