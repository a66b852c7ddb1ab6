import type { Paper } from '../../shared/domain/paper.ts';
import type { Language } from '../../shared/i18n/index.ts';

/** What a person chooses about one printing. */
export interface PrintChoices {
  readonly eventId: string;
  readonly paper: Paper;
  readonly language: Language;
}
