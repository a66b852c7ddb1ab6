import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { Bridge } from '../shared/ipc/bridge.ts';
import type { PrintRequest } from '../shared/ipc/printing.ts';

export interface Printed {
  readonly file: string;
  /** How the notes begin that the preview says are on the paper. */
  readonly notes: readonly string[];
}

/**
 * The very bytes that the window shows, prints and saves, as `folder/name.pdf`, made by the app
 * that is on the page. Rejects with the app's refusal.
 */
export async function printToFile(
  page: Page,
  request: PrintRequest,
  folder: string,
  name: string,
): Promise<Printed> {
  const { base64, notes } = await page.evaluate(async (asked) => {
    // The page's own bridge; Playwright knows nothing of its type.
    const { coltiva } = window as unknown as { coltiva: Bridge };
    const reply = await coltiva.calls['print.preview'](asked);
    if (!reply.ok) throw new Error(`${reply.error.code}: ${reply.error.detail}`);
    let text = '';
    for (const byte of reply.value.pdf) text += String.fromCharCode(byte);
    return {
      base64: btoa(text),
      notes: reply.value.notesOnPaper.map((note) => note.text.slice(0, 60)),
    };
  }, request);
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, `${name}.pdf`);
  await writeFile(file, Buffer.from(base64, 'base64'));
  return { file, notes };
}
