import type { Language } from '../../../shared/i18n/index.ts';

/** What the spreadsheets of a language take for the border between cells. */
export const delimiters: Record<Language, string> = { en: ',', it: ';' };
/** Spreadsheets take a file for UTF-8 only when it begins with this mark. */
export const mark = '\ufeff';
