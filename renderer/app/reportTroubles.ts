import type { CallErrorCode } from '../../shared/ipc/reply.ts';
import { CallFailure } from '../data/bridge.ts';
import { trouble } from '../data/session.ts';
import { textNow, writtenNow } from '../i18n/useText.ts';
import { showToast } from './toasts.ts';

/** Every failure becomes a message that stays until it is closed. */
export function startReporting(): void {
  trouble.subscribe(() => {
    const failure = trouble.get();
    if (failure) showToast({ tone: 'error', text: wordsOf(failure.error), action: null });
  });
}

function wordsOf(error: Error): string {
  if (!(error instanceof CallFailure)) return textNow()('app.failed.internal');
  return error.error.text ? writtenNow(error.error.text) : wordsOfCode(error.error.code);
}

function wordsOfCode(code: CallErrorCode): string {
  const text = textNow();
  switch (code) {
    case 'bad-input':
      return text('app.failed.input');
    case 'forbidden':
      return text('app.failed.forbidden');
    case 'refused':
    case 'storage':
    case 'internal':
      return text('app.failed.internal');
  }
}
