import type { CallErrorCode } from '../../shared/ipc/reply.ts';
import { CallFailure } from '../data/bridge.ts';
import { report, sessionState, trouble } from '../data/session.ts';
import { textNow, writtenNow } from '../i18n/useText.ts';
import { showToast, toasts } from './toasts.ts';

/** Every failure, and what opening the journal found, becomes a message that stays until closed. */
export function startReporting(): void {
  trouble.subscribe(() => {
    const failure = trouble.get();
    if (failure) say(wordsOf(failure.error));
  });
  // What nobody awaits must not fail in silence either.
  addEventListener('unhandledrejection', ({ reason }) => report(reason));
  sessionState.subscribe(() => {
    const state = sessionState.get();
    if (state.kind === 'open') (state.notices ?? []).map(writtenNow).forEach(say);
  });
}

/** Once is enough while it is still there to read. */
function say(text: string): void {
  if (toasts.get().some((toast) => toast.tone === 'error' && toast.text === text)) return;
  showToast({ tone: 'error', text, action: null });
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
