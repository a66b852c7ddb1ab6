import { Guarded, type Offers } from '../standIn.ts';
import { contents } from './windowList.ts';

type OfferedMember =
  | 'themeSource'
  | 'shouldUseDarkColors'
  | 'shouldUseHighContrastColors'
  | 'shouldUseInvertedColorScheme'
  | 'prefersReducedTransparency';
type Source = Electron.NativeTheme['themeSource'];

class NativeTheme extends Guarded implements Offers<Electron.NativeTheme, OfferedMember> {
  readonly shouldUseHighContrastColors = false;
  readonly shouldUseInvertedColorScheme = false;
  readonly prefersReducedTransparency = false;
  #source: Source = 'system';
  /** Only a page knows what the system likes; light until the first one tells. */
  #systemDark = false;

  constructor() {
    super('nativeTheme');
  }

  get themeSource(): Source {
    return this.#source;
  }

  set themeSource(source: Source) {
    if (source === this.#source) return;
    this.#source = source;
    for (const one of contents) one.applyTheme();
    this.emit('updated');
  }

  get shouldUseDarkColors(): boolean {
    return this.#source === 'system' ? this.#systemDark : this.#source === 'dark';
  }

  /** For webContents.ts: what a page sees while nothing is forced on it. */
  systemIsDark(dark: boolean): void {
    if (this.#source !== 'system' || this.#systemDark === dark) return;
    this.#systemDark = dark;
    this.emit('updated');
  }
}

export const nativeTheme = new NativeTheme();
