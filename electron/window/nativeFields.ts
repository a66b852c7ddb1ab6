import type { CommandLine } from 'electron';

/**
 * Before the app is ready: Chromium's own date and time fields follow the page's language,
 * which the person may have chosen, and not the language of Chromium's own menus.
 */
export function letFieldsFollowLanguage(commandLine: Pick<CommandLine, 'appendSwitch'>): void {
  commandLine.appendSwitch('enable-blink-features', 'LangAttributeAwareFormControlUI');
}
