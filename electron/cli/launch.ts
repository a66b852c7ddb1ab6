import type { Paper } from '../../shared/domain/paper.ts';
import type { ExportFormat } from '../exporting/exportToPath.ts';
import type { Language, PortableText } from '../../shared/i18n/index.ts';

/** Which event's sheet: the next one to come, or one by its id. */
export type WhichEvent = { readonly kind: 'next' } | { readonly kind: 'id'; readonly id: string };

/** One thing to do without a window. Paths are absolute. */
export type Job =
  | { readonly kind: 'import'; readonly files: readonly string[] }
  | { readonly kind: 'export'; readonly file: string; readonly format: ExportFormat }
  | {
      readonly kind: 'prep-sheet';
      readonly event: WhichEvent;
      readonly pdf: string;
      /** `null`: from the preferences and the locale. */
      readonly paper: Paper | null;
    };

/** Whose journal: the person's own, or sample data. */
export interface Place {
  /** Absolute; `null` for the platform's own folder. */
  readonly dataDir: string | null;
  readonly demo: boolean;
}

/** What the command line asks for. */
export type Launch = {
  /** `--lang`; `null` for the person's choice, or the system's. */
  readonly language: Language | null;
} & (
  | ({ readonly kind: 'window' } & Place)
  | ({ readonly kind: 'jobs'; readonly jobs: readonly Job[] } & Place)
  /** Looks whether journal and backups are whole; `repair`: and does what can be done. */
  | ({ readonly kind: 'check'; readonly repair: boolean } & Place)
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  /** It cannot be understood; nothing is done. */
  | { readonly kind: 'mistake'; readonly text: PortableText }
);
