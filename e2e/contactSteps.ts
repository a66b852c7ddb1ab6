import type { Locator, Page } from '@playwright/test';
import type { ContactDetails } from '../shared/domain/records/contact.ts';
import type { App, LaunchOptions } from './app.ts';
import { link, openBoard } from './boardSteps.ts';
import { expect } from './fixtures.ts';

/** A new journal with one person in it, on whose page the window is. */
export async function openPerson(
  launch: (options?: LaunchOptions) => Promise<App>,
  name: string,
  fields: Partial<ContactDetails> = {},
): Promise<App> {
  const app = await openBoard(launch, { Met: [{ ...fields, name }] });
  await goTo(app.page, name);
  return app;
}

/** From the board to a person's page. */
export async function goTo(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Board' }).click();
  await link(page, name).click();
  await expect(heading(page, name)).toBeVisible();
}

export function heading(page: Page, name: string): Locator {
  return page.getByRole('heading', { level: 1, name });
}

/** The "New note" field. */
export function composer(page: Page): Locator {
  return page.getByRole('textbox', { name: 'New note' });
}

/** The entries of the timeline, the newest first. */
export function entries(page: Page): Locator {
  return page.getByRole('list', { name: 'Journal' }).getByRole('listitem');
}

/** The word in sight that says that the note is on disk. */
export function saved(page: Page): Locator {
  return page.getByRole('main').getByText('Saved', { exact: true });
}

/** Writes a note and finishes it. */
export async function write(page: Page, text: string): Promise<void> {
  await composer(page).fill(text);
  await page.keyboard.press('Control+Enter');
  await expect(composer(page)).toHaveValue('');
}
