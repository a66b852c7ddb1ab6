import type { Page } from '@playwright/test';
import type { App } from './app.ts';
import { openBoard } from './boardSteps.ts';
import { entries, goTo } from './contactSteps.ts';
import { expect, test } from './fixtures.ts';

/** An ordinary typist: 40 words of five letters a minute, the pauses to think included. */
const KEYS_A_MINUTE = 200;
/** To take in a screen that has changed and go on. */
const SECONDS_A_SCREEN = 2;

interface Conversation {
  /** What is typed to find the person, or the whole name of somebody new. */
  readonly find: string;
  readonly name: string;
  readonly lines: readonly string[];
  readonly promises: readonly { readonly text: string; readonly title: string }[];
}

const breakfast: readonly Conversation[] = [
  {
    find: 'rossi',
    name: 'Anna Rossi',
    lines: [
      'Moves the practice to Bologna in March, two rooms to furnish.',
      '- [ ] send the joiner’s number tomorrow',
    ],
    promises: [{ text: 'send the joiner’s number', title: 'Promise' }],
  },
  {
    find: 'Piero Neri',
    name: 'Piero Neri',
    lines: [
      '! Looks for shops that open this spring',
      '- [ ] coffee in 2 weeks',
      '- [ ] Piero: two names by friday',
    ],
    promises: [
      { text: 'coffee', title: 'Promise' },
      { text: 'two names', title: 'Promised to you' },
    ],
  },
  {
    find: 'romano',
    name: 'Luca Romano',
    lines: ['His son joins in January.', '- [ ] call after the fair 15/12'],
    promises: [{ text: 'call after the fair', title: 'Promise' }],
  },
  {
    find: 'Zoe Blu',
    name: 'Zoe Blu',
    lines: ['Tax adviser for **small** hotels. #hotels', '- [ ] introduce to Anna fine mese'],
    promises: [{ text: 'introduce to Anna', title: 'Promise' }],
  },
  {
    find: 'vil',
    name: 'Elena Villa',
    lines: ['Wants a serious builder for three sites.', '- [ ] ask Luca domani'],
    promises: [{ text: 'ask Luca', title: 'Promise' }],
  },
];

/** Everything goes through here, so that nothing is done that is not counted. */
class Hands {
  keys = 0;
  screens = 0;
  readonly #page: Page;
  constructor(page: Page) {
    this.#page = page;
  }

  async press(key: string): Promise<void> {
    this.keys += key.split('+').length;
    await this.#page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    this.keys += text.length;
    await this.#page.keyboard.type(text);
  }

  /** Waits for a screen as a person would. */
  async see(name: string | RegExp): Promise<void> {
    this.screens += 1;
    await expect(this.#page.getByRole('dialog', { name })).toBeVisible();
  }
}

test('five conversations with promises are written down in under five minutes, by keyboard alone', async ({
  app,
}) => {
  const { page } = await openFive(app);
  const hands = new Hands(page);
  const mouse = await countMouse(page);
  for (const { find, name, lines } of breakfast) {
    await hands.press('Control+j');
    await hands.see('Write a note');
    await hands.type(find);
    await hands.press('Enter');
    await hands.see(`Note about ${name}`);
    for (const [index, line] of lines.entries()) {
      if (index > 0) await hands.press('Enter');
      await hands.type(line);
    }
    await hands.press('Control+Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  const minutes = hands.keys / KEYS_A_MINUTE + (hands.screens * SECONDS_A_SCREEN) / 60;
  test.info().annotations.push({
    type: 'five conversations',
    description: `${hands.keys} keys, ${hands.screens} screens, ${minutes.toFixed(1)} minutes`,
  });
  expect(minutes).toBeLessThan(5);
  expect(await mouse()).toBe(0);

  for (const { name, lines, promises } of breakfast) {
    await goTo(page, name);
    const words = (lines[0] ?? '').replaceAll(/^! |\*\*/g, '');
    await expect(entries(page).filter({ hasText: words })).toHaveCount(1);
    const due = page.getByRole('region', { name: 'What is due' });
    for (const { text, title } of promises) {
      const box = due.getByRole('listitem').filter({ hasText: text });
      await expect(box).toContainText(`${title} · due`);
    }
  }
});

async function openFive(launch: Parameters<typeof openBoard>[0]): Promise<App> {
  const opened = await openBoard(launch, {
    Met: ['Elena Villa'],
    'Getting to know': ['Anna Rossi', 'Luca Romano'],
  });
  await expect(opened.page.getByRole('link', { name: 'Luca Romano' })).toBeVisible();
  return opened;
}

async function countMouse(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counted = { presses: 0 };
    addEventListener('pointerdown', () => (counted.presses += 1), true);
    Object.assign(window, { counted });
  });
  return () =>
    page.evaluate(() => (window as unknown as { counted: { presses: number } }).counted.presses);
}
