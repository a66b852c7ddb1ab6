import type { Command } from '../shared/domain/commands/index.ts';
import { addDays, localDay } from '../shared/domain/day.ts';
import { expect, test } from './fixtures.ts';
import {
  card,
  column,
  createIn,
  expectOrder,
  idOf,
  link,
  openBoard,
  perform,
} from './boardSteps.ts';

const today = localDay(new Date());

function owe(name: string, dueOn: string): Command {
  return {
    type: 'followUp.create',
    input: {
      id: `owed-${idOf(name)}`,
      contactId: idOf(name),
      type: 'promise',
      owner: 'me',
      text: 'Send the quotation',
      dueOn,
    },
  };
}

function remember(name: string, words: string): Command {
  return {
    type: 'note.create',
    input: {
      id: `note-${idOf(name)}`,
      contactId: idOf(name),
      kind: 'meeting',
      on: today,
      minutes: null,
      eventId: null,
      text: 'We talked.',
      printable: false,
      remember: words,
    },
  };
}

test('a card says what to remember, what is due and how warm it is', async ({ app }) => {
  const { page } = await openBoard(app, {
    Met: [{ name: 'Anna Rossi', company: 'Rossi srl', trade: 'plumbing', metOn: today }],
  });
  await perform(page, [
    owe('Anna Rossi', addDays(today, -3)),
    remember('Anna Rossi', 'Opens a second shop in spring'),
  ]);
  const anna = card(page, 'Anna Rossi');
  await expect(anna).toContainText('Rossi srl · plumbing');
  await expect(anna).toContainText('“Opens a second shop in spring”');
  await expect(anna).toContainText('promise: 3 days ago');
  await expect(anna.getByRole('img', { name: 'Warm relationship: in touch today' })).toBeVisible();
});

test('headers count who waits, never cards; the chip shows only those', async ({ app }) => {
  const { page } = await openBoard(app, {
    Met: [
      { name: 'Anna Rossi', tags: ['building'] },
      { name: 'Luca Romano', tags: ['building'] },
      { name: 'Marta Bellini', chapter: 'Centro' },
    ],
    Trusted: ['Paolo Conti'],
  });
  // Labels that several share are filters.
  const building = page.getByRole('button', { name: 'building' });
  await building.click();
  await expect(building).toHaveAttribute('aria-pressed', 'true');
  await expectOrder(page, 'Met', ['Anna Rossi', 'Luca Romano']);
  await expect(page.getByText('Nobody here for this filter.').first()).toBeVisible();
  await page.getByRole('button', { name: 'All', exact: true }).click();

  await expect(page.getByRole('main')).toContainText('nobody waiting');
  await perform(page, [owe('Luca Romano', today), owe('Paolo Conti', addDays(today, -1))]);
  await expect(page.getByRole('main')).toContainText('1 to call back');
  await expect(page.getByRole('main')).toContainText(
    '1 person met and not called back yet: them first, then new ones.',
  );
  await page.getByRole('button', { name: 'Waiting for you · 2' }).click();
  await expectOrder(page, 'Met', ['Luca Romano']);
  await expectOrder(page, 'Trusted', ['Paolo Conti']);
  await page.getByRole('button', { name: 'All', exact: true }).click();
  await expectOrder(page, 'Met', ['Anna Rossi', 'Luca Romano', 'Marta Bellini']);
});

test('filters combine, the view sorts, and both are there again after a restart', async ({
  app,
}) => {
  const first = await openBoard(app, {
    Met: [
      { name: 'Zita Neri', tags: ['garden'], trade: 'florist' },
      { name: 'Anna Rossi', tags: ['garden'], chapter: 'Nord' },
      { name: 'Luca Romano', trade: 'florist', chapter: 'Nord' },
    ],
  });
  let { page } = first;
  await perform(page, [owe('Anna Rossi', today), remember('Anna Rossi', 'Likes roses')]);
  const pick = async (...names: string[]) => {
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    for (const name of names) {
      const role = name === 'Trade' ? 'menuitem' : 'menuitemcheckbox';
      await page.getByRole(role, { name }).click();
    }
    for (const _ of names) await page.keyboard.press('Escape');
    await expect(page.getByRole('menu')).toHaveCount(0);
  };
  await pick('Trade', 'florist');
  await expectOrder(page, 'Met', ['Zita Neri', 'Luca Romano']);
  await pick('No note yet');
  await page.getByRole('button', { name: 'garden' }).click();
  await expectOrder(page, 'Met', ['Zita Neri']);
  await page.getByRole('button', { name: 'florist' }).click();
  await page.getByRole('button', { name: 'No note yet' }).click();
  await expectOrder(page, 'Met', ['Zita Neri', 'Anna Rossi']);

  const view = async (name: string) => {
    await page.getByRole('button', { name: 'View', exact: true }).click();
    await page.getByRole('menuitemradio', { name }).click();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menu')).toHaveCount(0);
  };
  await view('by name');
  await expectOrder(page, 'Met', ['Anna Rossi', 'Zita Neri']);
  await link(page, 'Anna Rossi').focus();
  await page.keyboard.press('Control+Shift+ArrowDown');
  await expect(page.getByText(/This column sorts itself/).first()).toBeVisible();
  await expectOrder(page, 'Met', ['Anna Rossi', 'Zita Neri']);
  await view('compact');
  await expect(card(page, 'Anna Rossi')).not.toContainText('Likes roses');
  await view('by tag');
  await expect(column(page, 'Met').getByRole('heading', { name: 'garden' })).toBeVisible();
  // Sideways the arrow stays in the lane, whatever is at the same height.
  await perform(page, [
    createIn('Trusted', 'Bruno Galli'),
    createIn('Trusted', { name: 'Carla Serra', tags: ['garden'], chapter: 'Centro' }),
    createIn('Trusted', {
      name: 'Dario Conti',
      tags: ['building', 'garden'],
      chapter: 'Nord',
    }),
  ]);
  await expectOrder(page, 'Trusted', ['Dario Conti', 'Carla Serra']);
  await link(page, 'Anna Rossi').focus();
  await page.keyboard.press('ArrowRight');
  await expect(link(page, 'Carla Serra')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(link(page, 'Zita Neri')).toBeFocused();
  // By chapter: other lanes, and the last for those who have none.
  await view('by chapter');
  const lane = (stage: 'Met' | 'Trusted') => column(page, stage).getByRole('heading');
  await expect(lane('Met')).toHaveText(['Nord', 'No chapter']);
  await expect(lane('Trusted')).toHaveText(['Centro', 'Nord']);
  await expectOrder(page, 'Trusted', ['Carla Serra', 'Dario Conti']);
  await link(page, 'Anna Rossi').focus();
  await page.keyboard.press('ArrowRight');
  await expect(link(page, 'Dario Conti')).toBeFocused();

  ({ page } = await first.relaunch());
  await expectOrder(page, 'Met', ['Anna Rossi', 'Zita Neri']);
  await expect(
    page.getByRole('group', { name: 'Show' }).getByRole('button', { name: 'garden' }),
  ).toHaveAttribute('aria-pressed', 'true');
  await expect(lane('Met')).toHaveText(['Nord', 'No chapter']);
  await page.getByRole('button', { name: 'All', exact: true }).click();
  await expectOrder(page, 'Met', ['Anna Rossi', 'Luca Romano', 'Zita Neri']);
});

test('the sample shows four columns with three cards each, without scrolling sideways', async ({
  app,
}) => {
  const { page } = await app({ args: ['--demo'] });
  for (const [width, height] of [
    [1280, 800],
    [960, 600],
  ] as const) {
    await page.setViewportSize({ width, height });
    const region = page.getByRole('region', { name: 'Board' });
    await expect(column(page, 'Referral partner')).toBeInViewport();
    expect(await region.evaluate((el) => el.scrollWidth - el.clientWidth)).toBeLessThanOrEqual(0);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const stage of ['Met', 'Getting to know', 'Trusted', 'Referral partner'] as const) {
    for (const place of [0, 1, 2]) {
      await expect(column(page, stage).getByRole('listitem').nth(place)).toBeInViewport({
        ratio: 1,
      });
    }
  }
});

test('names of any kind stay whole for those who listen, and inside the card', async ({ app }) => {
  const names = [
    'A'.repeat(1000),
    'محمد بن عبد الله العلوي',
    '👩‍👩‍👧‍👦 Famiglia 🏳️‍🌈',
    '<img src=x onerror="document.title=1">',
  ];
  const tags = Array.from({ length: 200 }, (_, index) => `tag ${index + 1}`);
  const { page } = await openBoard(app, {
    Met: names.map((name, index) => ({ name, tags: index === 1 ? tags : [name.slice(0, 200)] })),
  });
  const width = (await column(page, 'Met').boundingBox())?.width ?? 0;
  for (const name of names) {
    await expect(link(page, name)).toBeVisible();
    expect((await card(page, name).boundingBox())?.width).toBeLessThanOrEqual(width);
    expect((await link(page, name).boundingBox())?.width).toBeLessThanOrEqual(width);
  }
  await expect(link(page, names[0] ?? '')).toHaveCSS('direction', 'ltr');
  await expect(link(page, names[1] ?? '')).toHaveCSS('direction', 'rtl');
  // In the dialogs too: 200 tags to choose from, a thousand letters in a title.
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Tag', exact: true }).click();
  await expect(page.getByRole('menuitemcheckbox', { name: /^tag / })).toHaveCount(200);
  await page.getByRole('menuitemcheckbox', { name: 'tag 199', exact: true }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expectOrder(page, 'Met', [names[1] ?? '']);
  await link(page, names[1] ?? '').focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Tags…' }).click();
  await expect(page.getByRole('checkbox', { name: /^tag / })).toHaveCount(200);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Select nobody' }).click();
  await page.getByRole('button', { name: 'All', exact: true }).click();
  await link(page, names[0] ?? '').focus();
  await page.keyboard.press('m');
  const dialog = page.getByRole('dialog', { name: /^Move A/ });
  await expect(dialog).toBeVisible();
  expect((await dialog.boundingBox())?.height).toBeLessThan(700);
  expect(await dialog.evaluate((el) => el.scrollWidth - el.clientWidth)).toBe(0);
  await page.keyboard.press('Escape');
  await expect(page).toHaveTitle(/Coltiva/);
});
