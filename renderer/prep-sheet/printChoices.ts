import type { Language } from '../../shared/i18n/index.ts';

/** What a person chooses about one printing. `paper: undefined`: from preferences and locale. */
export interface PrintChoices {
  readonly eventId: string;
  readonly paper: 'a4' | 'letter' | undefined;
  readonly language: Language;
}
