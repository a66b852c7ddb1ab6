import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { StartedOnChromium } from '../../e2e/hosts/chromium.ts';
import { findBrowser } from './findBrowser.mjs';
import { ask, useTestApp } from './testApp/useTestApp.ts';

/** As a person sees them: nothing answers in advance. */
const asPerson = { COLTIVA_HOST_CONTROL: '' };

interface Shown {
  readonly role: string;
  readonly name: string;
}

/** What assistive technology is told; the dialogs are out of reach for the page itself. */
async function accessibleTree(app: StartedOnChromium): Promise<readonly Shown[]> {
  const session = await app.page.context().newCDPSession(app.page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => ({ role: String(role?.value), name: String(name?.value ?? '') }));
}

async function appears(app: StartedOnChromium, role: string, name: string): Promise<void> {
  await expect.poll(() => accessibleTree(app), { timeout: 10_000 }).toContainEqual({ role, name });
}

describe.skipIf(findBrowser() === null)('dialogs over the page', { timeout: 90_000 }, () => {
  const { start, makeFolder } = useTestApp();

  test('a message box is named, holds the keyboard, and answers with a button', async () => {
    const app = await start(undefined, asPerson);
    const { keyboard } = app.page;

    const byDefault = ask(app, 'ask');
    await appears(app, 'alertdialog', 'Really?');
    expect(await accessibleTree(app)).toEqual(
      expect.arrayContaining([
        { role: 'button', name: 'Delete' },
        { role: 'button', name: 'Keep' },
      ]),
    );
    await keyboard.press('Enter');
    expect(await byDefault).toEqual({ response: 1, checkboxChecked: false });

    const other = ask(app, 'ask');
    await appears(app, 'alertdialog', 'Really?');
    await keyboard.press('Shift+Tab');
    await keyboard.press('Enter');
    expect(await other).toMatchObject({ response: 0 });

    const escaped = ask(app, 'ask');
    await appears(app, 'alertdialog', 'Really?');
    await keyboard.press('Escape');
    expect(await escaped).toMatchObject({ response: 1 });
    expect(await accessibleTree(app)).not.toContainEqual({ role: 'button', name: 'Keep' });
  });

  test('the page can neither see nor answer a message box', async () => {
    const app = await start(undefined, asPerson);
    const asked = ask(app, 'ask');
    await appears(app, 'alertdialog', 'Really?');
    const seen = await app.page.evaluate(() => ({
      dialogs: document.querySelectorAll('dialog, button').length,
      roots: [...document.querySelectorAll('*')].filter((one) => one.shadowRoot !== null).length,
    }));
    expect(seen).toEqual({ dialogs: 0, roots: 0 });
    await app.page.keyboard.press('Escape');
    await asked;
  });

  test('the save dialog walks folders, asks before replacing and completes the name', async () => {
    const folder = await makeFolder();
    await mkdir(path.join(folder, 'Schede'));
    await writeFile(path.join(folder, 'Schede', 'giugno.pdf'), 'old');
    const app = await start(undefined, asPerson);
    const { keyboard } = app.page;

    const saved = ask(app, 'save', path.join(folder, 'sheet.pdf'));
    await appears(app, 'dialog', 'Salva con nome');
    await appears(app, 'textbox', 'Nome');
    // The name is selected without its ending.
    await keyboard.type('giugno');
    // Name, well-known folders, the folder above, the folders.
    await appears(app, 'button', 'Schede');
    await tabTo(app, 'Schede');
    await keyboard.press('Enter');
    await appears(app, 'StaticText', path.join(folder, 'Schede'));
    await keyboard.press('Enter');
    await appears(
      app,
      'StaticText',
      'C’è già un file con questo nome. Salva di nuovo per sostituirlo.',
    );
    await keyboard.press('Enter');
    expect(await saved).toEqual({
      canceled: false,
      filePath: path.join(folder, 'Schede', 'giugno.pdf'),
    });

    const typed = ask(app, 'save', path.join(folder, 'sheet.pdf'));
    await appears(app, 'textbox', 'Nome');
    await keyboard.press('ControlOrMeta+A');
    await keyboard.type(path.join(folder, 'nuova'));
    await keyboard.press('Enter');
    expect(await typed).toEqual({ canceled: false, filePath: path.join(folder, 'nuova.pdf') });

    const cancelled = ask(app, 'save', folder);
    await appears(app, 'dialog', 'Salva con nome');
    await keyboard.press('Escape');
    expect(await cancelled).toEqual({ canceled: true, filePath: '' });
  });
});

/** Moves the focus forward until it is on the button. */
async function tabTo(app: StartedOnChromium, name: string): Promise<void> {
  const session = await app.page.context().newCDPSession(app.page);
  for (let tries = 0; tries < 20; tries += 1) {
    await app.page.keyboard.press('Tab');
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const focused = nodes.findLast((node) =>
      node.properties?.some(
        (property) => property.name === 'focused' && property.value.value === true,
      ),
    );
    if (focused?.name?.value === name) return;
  }
  throw new Error(`No Tab leads to ${name}`);
}
