import { app, dialog } from 'electron';
import { textIn } from '../../shared/i18n/index.ts';
import { systemLanguage } from '../language/systemLanguage.ts';
import { complain, leave } from './exits.ts';

/** Something failed before there was a window to say so. */
export async function failToStart(error: unknown): Promise<void> {
  const text = textIn(systemLanguage(app.getPreferredSystemLanguages(), '').language);
  const reason = error instanceof Error ? error.message : String(error);
  const detail = text('start.failedDetail', { reason });
  await complain(`${text('start.failed')}. ${detail}`);
  if (app.isReady()) dialog.showErrorBox(text('start.failed'), detail);
  leave(1);
}
