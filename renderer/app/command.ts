import type { PlainKey } from '../../shared/i18n/index.ts';
import type { Route } from './route.ts';

/**
 * An action that a person can take: menu, palette, keyboard, drag and button all perform
 * the same one. `id` is what the application menu sends.
 */
export interface AppCommand {
  readonly id: string;
  readonly title: PlainKey;
  /** More words to find it by, in both languages; never shown. */
  readonly keywords?: string;
  /** As `Mod+Shift+K`; `Mod` is Ctrl, or Command on a Mac. A single letter works outside text fields. */
  readonly shortcut?: string;
  /** Other keys that do the same, such as the one Windows is used to. */
  readonly alsoShortcuts?: readonly string[];
  /** Left out: always. */
  readonly when?: (route: Route) => boolean;
  readonly perform: () => void;
}
