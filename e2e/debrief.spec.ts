import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** Wall-clock time so many minutes from now, as the app writes it. */
function at(minutes: number): string {
  const date = new Date(Date.now() + minutes * 60_000);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

const row = (page: Page) => page.getByRole('textbox', { name: 'A row of the sheet' });

test('an event that has ended opens its debrief, which is typed, left, resumed and finished by keyboard', async ({
  app,
}) => {
  const first = await app({ args: ['--demo'] });
  const { page } = first;
  await page.getByRole('navigation').getByRole('link', { name: 'Events' }).click();
  await page
    .getByRole('list', { name: 'Ahead' })
    .getByRole('link', { name: 'Breakfast of the Centro chapter', exact: true })
    .click();
  await page.getByRole('button', { name: 'Edit…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Edit event' });
  const [startDay = '', start = ''] = at(-120).split('T');
  await dialog.getByLabel('Day').fill(startDay);
  await dialog.getByLabel('Start').fill(start);
  await dialog.getByLabel('End').fill(at(-60).slice(11));
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await first.close();

  // On starting the app, the debrief is there.
  const second = await app({ args: ['--demo'], dataDir: first.dataDir });
  const again = second.page;
  await expect(
    again.getByRole('heading', { level: 1, name: 'Debrief: Breakfast of the Centro chapter' }),
  ).toBeVisible();
  await expect(row(again)).toBeFocused();
  await again.keyboard.type('1 call about the van, tomorrow');
  await expect(again.getByText(/^1 · .+ — next: call about the van, /)).toBeVisible();
  await again.keyboard.press('Enter');
  const met = again.getByRole('list', { name: 'Written down' }).getByRole('listitem');
  await expect(met).toHaveCount(1);
  await expect(row(again)).toHaveValue('');
  await again.keyboard.type('Nora Quinn; furnishes hotels; introduce Chiara');
  await expect(again.getByText(/^New person: Nora Quinn/)).toBeVisible();
  await again.keyboard.press('Enter');
  await expect(met).toHaveCount(2);
  const learned = again.getByRole('textbox', { name: 'Learned about Nora Quinn' });
  await expect(learned).toHaveValue('furnishes hotels');
  await again.keyboard.type('1 half a row');

  // Left in the middle of a row, and resumed there.
  await again.evaluate(() => {
    location.hash = '#/board';
  });
  await expect(again.getByRole('list', { name: 'Met' }).getByText('Nora Quinn')).toBeVisible();
  await again.evaluate(() => {
    location.hash = location.hash.replace('board', 'events');
  });
  await again
    .getByRole('list', { name: 'Past' })
    .getByRole('link', { name: 'Breakfast of the Centro chapter', exact: true })
    .first()
    .click();
  await again.getByRole('button', { name: 'Debrief' }).press('Enter');
  await expect(row(again)).toHaveValue('1 half a row');
  await expect(learned).toHaveValue('furnishes hotels');
  const next = again.getByRole('textbox', { name: 'What comes next with Nora Quinn' });
  await next.fill('send photographs, tomorrow');
  await next.press('Enter');
  await expect(next).toHaveValue('send photographs');

  // One a day: the three things due tomorrow go to three days.
  await again.getByRole('button', { name: 'Lay out the days' }).press('Enter');
  await again.getByRole('spinbutton', { name: 'Follow-ups a day, at most' }).fill('1');
  const days = again.getByRole('region', { name: 'When you will do it' });
  await expect(days.getByText('send photographs')).toBeVisible();
  const dates = await days
    .getByLabel(/^Day for/)
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
  expect(dates.length).toBeGreaterThan(3);
  expect(new Set(dates).size).toBe(dates.length);
  await again.getByRole('button', { name: 'Finish' }).press('Enter');
  await expect(again.getByRole('status').getByText('Debrief finished')).toBeVisible();
});
