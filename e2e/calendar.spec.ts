import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { addDays, localDay } from '../shared/domain/day.ts';
import { expect, test } from './fixtures.ts';

/** `YYYYMMDD` of so many days from today. */
function day(days: number): string {
  return addDays(localDay(new Date()), days).replaceAll('-', '');
}

const calendar = (where: string) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Example//Calendar//EN',
    'BEGIN:VEVENT',
    'UID:weekly@example.org',
    'SUMMARY:Garden club breakfast',
    `LOCATION:${where}`,
    `DTSTART:${day(20)}T070000`,
    `DTEND:${day(20)}T083000`,
    'RRULE:FREQ=WEEKLY',
    'ATTENDEE;CN=Luca Romano:mailto:luca@example.org',
    'ATTENDEE;CN=Vera Stranger:mailto:vera@example.org',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:dentist@example.org',
    'SUMMARY:Dentist',
    `DTSTART:${day(3)}T160000`,
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:never@example.org',
    'SUMMARY:Never',
    'DTSTART:20260231T160000',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');

async function openEvents(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Events' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Events' })).toBeVisible();
}

test('a calendar is ticked and taken in; an event is cancelled, changed with its series, and goes out again', async ({
  app,
}) => {
  const { page, dataDir, answerOpen, answerSave } = await app({ args: ['--demo'] });
  const file = path.join(dataDir, 'work.ics');
  await writeFile(file, calendar('Old mill'));
  await expect(page.getByRole('navigation')).toBeVisible();
  await answerOpen([file]);
  await page.keyboard.press('ControlOrMeta+O');
  const preview = page.getByRole('dialog', { name: 'Import events' });
  await expect(preview.getByRole('checkbox')).toHaveCount(3);
  await preview.getByText('2 things were not understood').click();
  await expect(preview).toContainText('work.ics, line 22');
  await expect(preview).toContainText('“20260231T160000” is no time that exists');
  await expect(preview).toContainText('repeats beyond what is taken in');
  await expect(preview.getByRole('checkbox', { name: /Vera Stranger/ })).not.toBeChecked();
  await preview.getByRole('checkbox', { name: /Dentist/ }).press('Space');
  await preview.getByRole('button', { name: 'Import what is ticked (1)' }).press('Enter');
  await expect(page.getByRole('status').getByText('events imported')).toBeVisible();

  await openEvents(page);
  const ahead = page.getByRole('list', { name: 'Ahead' });
  await expect(ahead.getByRole('link', { name: 'Dentist' })).toHaveCount(0);
  await ahead.getByRole('link', { name: 'Garden club breakfast', exact: true }).first().click();
  await expect(page.getByRole('list', { name: 'Who is expected' })).toContainText('Luca Romano');

  // The month shows the same, by keyboard alone.
  await openEvents(page);
  await page.getByRole('radio', { name: 'Month' }).press('Space');
  const grid = page.getByRole('grid');
  const today = grid.getByRole('gridcell', { selected: true });
  await today.focus();
  const month = await grid.getAttribute('aria-label');
  await page.keyboard.press('PageDown');
  await expect(grid).not.toHaveAccessibleName(month ?? '');
  await page.keyboard.press('PageUp');
  await expect(grid).toHaveAccessibleName(month ?? '');
  for (let step = 0; step < 20; step += 1) await page.keyboard.press('ArrowRight');
  const chosen = grid.getByRole('gridcell', { selected: true });
  await expect(chosen).toBeFocused();
  await expect(chosen).toHaveAccessibleName(/event.*: .*7:00 Garden club breakfast/);
  await page.keyboard.press('n');
  const fresh = page.getByRole('dialog', { name: 'New event' });
  await expect(fresh.getByLabel('Day')).toHaveValue(day(20).replace(/(....)(..)(..)/, '$1-$2-$3'));
  await fresh.getByRole('textbox', { name: 'Title' }).fill('Late party');
  await fresh.getByLabel('Start').fill('23:00');
  await fresh.getByLabel('End').fill('01:00');
  await fresh.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Late party' })).toBeVisible();
  await openEvents(page);
  await today.focus();
  for (let step = 0; step < 21; step += 1) await page.keyboard.press('ArrowRight');
  // It ends past midnight, so the next day says so; Enter opens it.
  await expect(chosen).toHaveAccessibleName(/until 1:00 Late party/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Late party' })).toBeVisible();
  await openEvents(page);
  await page.getByRole('radio', { name: 'List' }).press('Space');
  await ahead.getByRole('link', { name: 'Garden club breakfast', exact: true }).first().click();

  // The same file once more has nothing new but the people and what was left out.
  await answerOpen([file]);
  await page.keyboard.press('ControlOrMeta+O');
  await expect(preview.getByRole('checkbox', { name: /Garden club/ })).toHaveCount(0);
  await expect(preview.getByRole('checkbox', { name: /Dentist/ })).toBeVisible();
  await preview.getByRole('button', { name: 'Cancel' }).click();

  await page.getByRole('radio', { name: 'Cancelled' }).check();
  await expect(page.getByText('It asks for no sheet and no debrief.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Prep sheet' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('radio', { name: 'Planned' })).toBeChecked();

  await page.getByRole('button', { name: 'Edit…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Edit event' });
  await dialog.getByLabel('Start').fill('06:45');
  await dialog.getByRole('radio', { name: /this one and the \d+ after it/ }).check();
  await dialog.getByRole('button', { name: 'Save' }).click();
  const out = path.join(dataDir, 'series.ics');
  await answerSave(out);
  await page.getByRole('button', { name: 'Save the series…' }).click();
  await expect(page.getByRole('status').getByText(/events exported to series\.ics/)).toBeVisible();
  const written = await readFile(out, 'utf8');
  expect(written.match(/^UID:weekly@example\.org\r$/gm)?.length).toBeGreaterThan(40);
  expect(written.match(/^DTSTART:\d{8}T\d{2}4500Z\r$/gm)?.length).toBeGreaterThan(40);
});
