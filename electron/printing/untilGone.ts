import { portable } from '../../shared/i18n/index.ts';
import { CallFailure } from '../ipc/callFailure.ts';

/** Electron's `WebContents`, as far as this goes. */
interface Page {
  on(
    event: 'render-process-gone',
    listener: (event: unknown, details: { readonly reason: string }) => void,
  ): unknown;
}

/**
 * What `work` gives, unless the page's process ends first: what waits for such a page would wait
 * in vain. Rejects with `CallFailure` then. The work is not stopped.
 */
export async function untilGone<Result>(page: Page, work: () => Promise<Result>): Promise<Result> {
  const gone = new Promise<never>((_resolve, reject) => {
    page.on('render-process-gone', (_event, { reason }) => {
      if (reason === 'clean-exit') return;
      const detail = `the print page has ended: ${reason}`;
      reject(new CallFailure('internal', portable('print.notLaidOut'), detail));
    });
  });
  return Promise.race([work(), gone]);
}
