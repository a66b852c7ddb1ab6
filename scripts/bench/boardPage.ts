import type { Page } from 'playwright-core';

/** What these functions leave on the page; they run there and see nothing of this module. */
interface Marks {
  coltivaFirstCard?: number;
  coltivaMoved?: Promise<number>;
  coltivaFrames?: { readonly stop: () => readonly number[] };
}

/** From now on, each load of the page notes when its first card was painted. */
export async function noteFirstCard(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const marks = window as unknown as Marks;
    const observer = new MutationObserver(() => {
      if (document.querySelector('li[aria-posinset] a') === null) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const painted = new MessageChannel();
        painted.port1.addEventListener('message', () => {
          marks.coltivaFirstCard = performance.now();
        });
        painted.port1.start();
        painted.port2.postMessage(null);
      });
    });
    observer.observe(document, { childList: true, subtree: true });
  });
}

/** Milliseconds from the start of the page's load to the paint of its first card. */
export async function firstCard(page: Page): Promise<number> {
  const mark = await page.waitForFunction(
    () => (window as unknown as Marks).coltivaFirstCard ?? null,
    undefined,
    { polling: 50 },
  );
  return Number(await mark.jsonValue());
}

/** How many elements the page has now. */
export async function elementsIn(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('*').length);
}

/** Milliseconds from a key on the focused card to the paint of it in another column. */
export async function keyToPaint(page: Page, key: string): Promise<number> {
  await page.evaluate(() => {
    const marks = window as unknown as Marks;
    const attribute = 'data-card';
    const id = document.activeElement?.closest(`[${attribute}]`)?.getAttribute(attribute);
    if (!id) throw new Error('no card has the focus');
    const list = () => document.querySelector(`[${attribute}="${CSS.escape(id)}"]`)?.closest('ul');
    const before = list();
    marks.coltivaMoved = new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error('the card has not moved')), 120_000);
      let pressed = 0;
      addEventListener(
        'keydown',
        (event) => {
          if (event.key.startsWith('Arrow')) pressed = event.timeStamp;
        },
        { capture: true },
      );
      const observer = new MutationObserver(() => {
        const now = list();
        if (!now || now === before) return;
        observer.disconnect();
        requestAnimationFrame(() => {
          const painted = new MessageChannel();
          painted.port1.addEventListener('message', () => resolve(performance.now() - pressed));
          painted.port1.start();
          painted.port2.postMessage(null);
        });
      });
      observer.observe(document.body, { childList: true, subtree: true });
    });
  });
  await page.keyboard.press(key);
  return page.evaluate(() => (window as unknown as Marks).coltivaMoved ?? Number.NaN);
}

/** Begins to note how long each frame takes. */
export async function watchFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const frames: number[] = [];
    let last: number | null = null;
    let on = true;
    const tick = (time: number): void => {
      if (last !== null) frames.push(time - last);
      last = time;
      if (on) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    (window as unknown as Marks).coltivaFrames = {
      stop: () => {
        on = false;
        return frames;
      },
    };
  });
}

/** Milliseconds from frame to frame since `watchFrames`. */
export async function framesSince(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => (window as unknown as Marks).coltivaFrames?.stop() ?? []);
}
