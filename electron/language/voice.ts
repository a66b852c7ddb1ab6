import {
  type Language,
  type PortableText,
  type Text,
  textIn,
  writePortable,
} from '../../shared/i18n/index.ts';
import type { PreferencesKeeper } from '../preferences/preferencesKeeper.ts';
import type { SystemLanguage } from './systemLanguage.ts';

/** Speaks the person's language: their choice, or the system's. */
export class Voice {
  readonly system: SystemLanguage;
  readonly #preferences: PreferencesKeeper;

  constructor(preferences: PreferencesKeeper, system: SystemLanguage) {
    this.#preferences = preferences;
    this.system = system;
  }

  get language(): Language {
    const { language } = this.#preferences.current;
    return language === 'system' ? this.system.language : language;
  }

  get text(): Text {
    return textIn(this.language);
  }

  write(portable: PortableText): string {
    return writePortable(this.language, portable);
  }
}
