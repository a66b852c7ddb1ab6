import { createContext, use } from 'react';
import type { Day } from '../../shared/domain/day.ts';
import type { Language, Text } from '../../shared/i18n/index.ts';

/** The language of the paper, which need not be the window's. */
export interface Sheet {
  readonly language: Language;
  readonly text: Text;
  readonly preparedOn: Day;
}
export const SheetContext = createContext<Sheet | null>(null);

export function useSheet(): Sheet {
  const sheet = use(SheetContext);
  if (!sheet) throw new Error('outside of a printed sheet');
  return sheet;
}
