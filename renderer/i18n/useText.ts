import {
  type Language,
  type PortableText,
  type Text,
  textIn,
  writePortable,
} from '../../shared/i18n/index.ts';
import { appInfo, preferences } from '../data/session.ts';
import { useSignal } from '../data/signal.ts';

const texts: Record<Language, Text> = { en: textIn('en'), it: textIn('it') };

/** The language shown: the person's choice, or the system's. */
export function currentLanguage(): Language {
  const chosen = preferences.get().language;
  return chosen === 'system' ? (appInfo.get()?.systemLanguage ?? 'en') : chosen;
}

export function useLanguage(): Language {
  useSignal(preferences);
  useSignal(appInfo);
  return currentLanguage();
}

/** `const text = useText(); text('board.title')`: the messages in the language shown. */
export function useText(): Text {
  return texts[useLanguage()];
}

/** Outside components: in the language shown now. */
export function textNow(): Text {
  return texts[currentLanguage()];
}

export function useWritten(message: PortableText | null): string | null {
  const language = useLanguage();
  return message === null ? null : writePortable(language, message);
}

export function writtenNow(message: PortableText): string {
  return writePortable(currentLanguage(), message);
}
