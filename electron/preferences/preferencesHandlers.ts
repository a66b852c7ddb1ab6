import { portable } from '../../shared/i18n/index.ts';
import { fileReason } from '../files/fileReason.ts';
import { CallFailure } from '../ipc/callFailure.ts';
import type { Handlers } from '../ipc/handlers.ts';
import type { PreferencesKeeper } from './preferencesKeeper.ts';

/** Answers what the window asks about the preferences. */
export function preferencesHandlers(
  preferences: PreferencesKeeper,
): Handlers<'preferences.get' | 'preferences.set'> {
  return {
    'preferences.get': () => preferences.current,
    async 'preferences.set'(given) {
      const change = Object.fromEntries(
        Object.entries(given).filter(([, value]) => value !== undefined),
      );
      try {
        await preferences.set(change);
      } catch (error) {
        const reason = fileReason(error);
        const text = portable('preferences.cannotSave', { reason });
        throw new CallFailure('storage', text, String(error));
      }
      return preferences.current;
    },
  };
}
