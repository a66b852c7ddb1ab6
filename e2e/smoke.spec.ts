import { expect, test } from './fixtures.ts';

test('starts, shows its window and quits', async ({ app }) => {
  const coltiva = await app();
  await expect(coltiva.page).toHaveTitle(/Coltiva/);
  await expect(coltiva.page.getByRole('heading').first()).toBeVisible();
  expect(await coltiva.close()).toBe(0);
});
