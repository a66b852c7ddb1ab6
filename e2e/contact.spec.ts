import { localDay, addDays } from '../shared/domain/day.ts';
import { column, idOf, link, openBoard, perform, status } from './boardSteps.ts';
import { composer, entries, goTo, heading, openPerson, write } from './contactSteps.ts';
import { expect, test } from './fixtures.ts';

test.describe('A contact', () => {
  test('goes to another stage by a press on it, announced and dated, and back by Undo', async ({
    app,
  }) => {
    const { page } = await openPerson(app, 'Anna Rossi');
    const stages = page.getByRole('list', { name: 'Stage' });
    await expect(stages.locator('[aria-current="step"]')).toHaveText(/^Met ·\s/);
    await stages.getByRole('button', { name: 'Move to Trusted' }).click();
    await page.getByLabel('Why now').fill('She vouched for me');
    await page.getByRole('button', { name: 'Move to Trusted' }).click();
    await expect(stages.locator('[aria-current="step"]')).toHaveText(/^Trusted ·\s/);
    await expect(status(page)).toHaveText('Anna Rossi moved to Trusted, 1 of 1');
    await expect(entries(page).first()).toContainText('Met → Trusted');
    await expect(entries(page).first()).toContainText('She vouched for me');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(stages.locator('[aria-current="step"]')).toHaveText(/^Met ·\s/);
    await expect(entries(page)).toHaveCount(1);
  });

  test('is deleted with all that was written, comes back whole; who has gone is said to have gone', async ({
    app,
  }) => {
    const { page } = await openPerson(app, 'Anna Rossi');
    await write(page, 'Lunch in town.');
    await page.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Delete contact' }).click();
    await expect(column(page, 'Met')).toBeVisible();
    await expect(link(page, 'Anna Rossi')).toBeHidden();
    await expect(status(page)).toContainText('Anna Rossi deleted');
    await page.getByRole('button', { name: 'Undo' }).click();
    await goTo(page, 'Anna Rossi');
    await expect(entries(page).first()).toContainText('Lunch in town.');

    // Deleted elsewhere while one reads.
    await perform(page, [{ type: 'contact.delete', input: { id: idOf('Anna Rossi') } }]);
    await expect(page.getByText('This person is no longer in the journal.')).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'Back to the board' }).click();
    await expect(column(page, 'Met')).toBeVisible();
  });

  test('is worked on by keys alone', async ({ app }) => {
    const { page } = await openPerson(app, 'Anna Rossi');
    await page.keyboard.press('e');
    await expect(page.getByRole('dialog', { name: 'Details of Anna Rossi' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.keyboard.press('r');
    await expect(page.getByRole('dialog', { name: 'Record a referral' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.keyboard.press('w');
    await expect(composer(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(column(page, 'Met')).toBeVisible();
  });
});

test.describe('What is known', () => {
  test('GAINS show their blanks and are filled in where they stand', async ({ app }) => {
    const first = await openPerson(app, 'Anna Rossi');
    const { page } = first;
    await page.getByRole('button', { name: 'Goals: not asked yet. Edit' }).click();
    await expect(page.getByRole('textbox', { name: 'Goals' })).toBeFocused();
    await page.keyboard.type('Three property managers');
    await page.keyboard.press('Enter');
    const goals = page.getByRole('button', { name: 'Goals: Three property managers. Edit' });
    await expect(goals).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Goals' })).toBeFocused();
    await page.keyboard.type(' by June');
    await page.keyboard.press('Escape');
    await expect(goals).toBeFocused();
    await expect(page.getByRole('button', { name: /: not asked yet/ })).toHaveCount(4);

    await page.getByRole('button', { name: /^The right referral.*Ask what/ }).click();
    await expect(page.getByRole('textbox', { name: 'The right referral' })).toBeFocused();
    await page.keyboard.type('Condominiums that rebuild their roof');
    // Leaving the field saves, too.
    await composer(page).click();
    await expect(page.getByText('Looks for: Condominiums')).toBeVisible();
    await first.kill();
    const again = await app({ dataDir: first.dataDir });
    await goTo(again.page, 'Anna Rossi');
    await expect(again.page.getByText('Looks for: Condominiums')).toBeVisible();
    await expect(again.page.getByText('Three property managers')).toBeVisible();
  });

  test('names people to introduce, with the words that matched, until one is dismissed', async ({
    app,
  }) => {
    const { page } = await openBoard(app, {
      Met: [
        { name: 'Anna Rossi', idealReferral: 'un notaio paziente' },
        { name: 'Luca Romano', trade: 'studio notarile' },
      ],
    });
    await page.getByRole('link', { name: 'Anna Rossi' }).click();
    const list = page.getByRole('list', { name: 'People to introduce' });
    await expect(list.getByRole('listitem')).toHaveText([
      /An introduction to Luca Romano.*Trade: studio notarile.*notaio – notarile/,
    ]);
    await page.getByRole('button', { name: 'Do not suggest Luca Romano again' }).click();
    await expect(list).toBeHidden();
    await page.keyboard.press('Control+z');
    await expect(list.getByRole('link', { name: 'Luca Romano' })).toBeVisible();
  });

  test('a referral recorded here moves the balance; where you will meet leads to the event', async ({
    app,
  }) => {
    const { page } = await openPerson(app, 'Anna Rossi');
    const balance = page.getByRole('region', { name: 'Balance of referrals' });
    await expect(balance).toContainText('No referral has passed between you yet.');
    await balance.getByRole('button', { name: 'Record a referral' }).click();
    const dialog = page.getByRole('dialog', { name: 'Record a referral' });
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog.getByText('Write who needs something.')).toBeVisible();
    await dialog.getByRole('radio', { name: 'Received' }).check();
    await dialog.getByRole('textbox', { name: 'Who needs something' }).fill('Studio Galli');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(balance).toContainText('0 given');
    await expect(balance).toContainText('1 received');
    await expect(entries(page).first()).toContainText('Referral received');
    await expect(entries(page).first()).toContainText('Studio Galli → open');

    const meet = page.getByRole('region', { name: 'Where you will meet' });
    await expect(meet).toContainText('No event ahead where they are expected.');
    const day = addDays(localDay(new Date()), 3);
    const details = {
      title: 'Chapter breakfast',
      place: '',
      startsAt: `${day}T07:00`,
      endsAt: null,
      intention: '',
    };
    await perform(page, [
      { type: 'event.create', input: { id: 'breakfast', details } },
      {
        type: 'event.attendance',
        input: { eventId: 'breakfast', contactIds: [idOf('Anna Rossi')], expected: true },
      },
    ]);
    await expect(meet.getByRole('link', { name: 'On the prep sheet' })).toBeVisible();
    await meet.getByRole('link', { name: 'Chapter breakfast' }).click();
    await expect(heading(page, 'Chapter breakfast')).toBeVisible();
  });

  test('addresses are opened outside only after the person has agreed', async ({ app }) => {
    const anna = await openPerson(app, 'Anna Rossi', {
      emails: [{ label: 'work', value: 'anna?bcc=x@example.it' }],
      phones: [{ label: '', value: '+39 051 12 34' }],
      urls: [
        { label: '', value: 'example.it/anna' },
        { label: '', value: 'javascript:alert(1)' },
      ],
    });
    const details = anna.page.getByRole('region', { name: 'Details' });
    await anna.answerMessage(1);
    await details.getByRole('link', { name: '+39 051 12 34' }).click();
    await expect.poll(() => anna.openedLinks()).toEqual([]);
    for (const name of ['anna?bcc=x@example.it', '+39 051 12 34', 'example.it/anna']) {
      await anna.answerMessage(0);
      await details.getByRole('link', { name }).click();
      await expect.poll(async () => (await anna.openedLinks()).length).toBeGreaterThan(0);
    }
    await expect
      .poll(() => anna.openedLinks())
      .toEqual(['mailto:anna%3Fbcc%3Dx@example.it', 'tel:+390511234', 'https://example.it/anna']);
    await expect(details.getByText('javascript:alert(1)')).toBeVisible();
    await expect(details.getByRole('link', { name: 'javascript:alert(1)' })).toBeHidden();
  });
});

test.describe('Whatever a person is called', () => {
  const names = {
    long: `${'Wolfeschlegelsteinhausenbergerdorff'.repeat(30)} the Younger`,
    rtl: 'אנה רוסי‮ abc',
    emoji: '👩‍👩‍👧‍👦 Anna 🇮🇹',
    markup: '<img src=x onerror="document.title=1"> & =1+1',
  };
  test('the page holds, at every size', async ({ app }) => {
    const endless = 'x'.repeat(10_000);
    const { page } = await openBoard(app, {
      Met: Object.values(names).map((name) => ({
        name,
        company: name,
        trade: name,
        city: name,
        tags: [name.slice(0, 200)],
        emails: [{ label: name.slice(0, 200), value: `${endless}@example.it` }],
        idealReferral: name,
        customFields: [{ label: name.slice(0, 200), value: endless }],
      })),
    });
    const cards = page.getByRole('main').getByRole('listitem');
    for (const [index, name] of Object.values(names).entries()) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.getByRole('navigation').getByRole('link', { name: 'Board' }).click();
      await cards.nth(index).getByRole('link').click();
      await expect(heading(page, name)).toBeVisible();
      for (const [width, height] of [
        [1280, 800],
        [960, 600],
        [640, 400],
      ] as const) {
        await page.setViewportSize({ width, height });
        await expect(composer(page)).toBeInViewport({ ratio: 0.01 });
        const wider = await page.evaluate(() =>
          [...document.querySelectorAll('*')]
            .filter(
              (element) =>
                element.getBoundingClientRect().right > innerWidth + 1 &&
                !element.closest('.visually-hidden'),
            )
            .map((element) => element.outerHTML.slice(0, 200)),
        );
        expect(wider, name).toEqual([]);
      }
      await expect(page).toHaveTitle(/Coltiva/);
    }
  });
});

test('the board and the page speak Italian', async ({ app }) => {
  const { page } = await app({ args: ['--demo'], lang: 'it' });
  await expect(page.getByRole('heading', { level: 1, name: 'Le tue relazioni' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Partner di referenze' })).toContainText(
    'Davide Moretti',
  );
  await expect(page.getByRole('button', { name: 'Sposta Davide Moretti…' })).toBeAttached();

  await page.getByRole('main').getByRole('link', { name: 'Luca Romano' }).click();
  await expect(heading(page, 'Luca Romano')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Nuova nota' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Diario' })).toContainText('Referenza ricevuta');
  await expect(page.getByRole('region', { name: 'Che cosa scade' })).toContainText('Promessa');
  await expect(page.getByRole('region', { name: 'Che cosa so' })).toContainText(
    'non ancora chiesto',
  );
});
