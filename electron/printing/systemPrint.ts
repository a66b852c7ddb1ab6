import type { WebContents } from 'electron';
import { type PortableText, portable } from '../../shared/i18n/index.ts';
import { late, timeLimit } from './timeLimit.ts';

/**
 * The person may take their time in the dialog, but on some systems and releases the answer
 * never comes at all.
 */
const ANSWER_MS = 10 * 60_000;

export interface Printed {
  readonly printed: boolean;
  /** What to tell the person; `null` when it was printed, or when they cancelled. */
  readonly text: PortableText | null;
}

/** Shows the system's print dialog for a page, and says how it went. Never rejects. */
export async function systemPrint(page: WebContents): Promise<Printed> {
  const answer = new Promise<Printed>((resolve) => {
    try {
      page.print({ silent: false, printBackground: true }, (printed, reason) => {
        resolve(outcome(printed, reason));
      });
    } catch (error) {
      resolve(outcome(false, error instanceof Error ? error.message : String(error)));
    }
  });
  const printed = await timeLimit(answer, ANSWER_MS);
  return printed === late ? { printed: false, text: portable('print.noAnswer') } : printed;
}

/** @param reason Chromium's, in English: `Print job canceled`, `Invalid printer settings` */
export function outcome(printed: boolean, reason: string): Printed {
  if (printed || /cancel/i.test(reason)) return { printed, text: null };
  return { printed, text: portable('print.failed', { reason: reason === '' ? '?' : reason }) };
}
