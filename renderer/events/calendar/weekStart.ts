interface WeekInfo {
  readonly firstDay: number;
}
/** The browser has it; the language's own declarations do not yet. */
interface KnowsWeeks {
  readonly getWeekInfo?: () => WeekInfo;
  readonly weekInfo?: WeekInfo;
}

const MONDAY = 1;

/** The day on which weeks begin in a locale such as `it-IT`: Monday = 1 … Sunday = 7. */
export function weekStart(locale: string): number {
  try {
    const known: Intl.Locale & KnowsWeeks = new Intl.Locale(locale);
    return known.getWeekInfo?.().firstDay ?? known.weekInfo?.firstDay ?? MONDAY;
  } catch {
    return MONDAY;
  }
}
