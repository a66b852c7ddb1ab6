import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, test } from './fixtures.ts';

/** Somebody who listens, and counts whoever calls: TCP connections and UDP datagrams. */
async function listener() {
  let heard = 0;
  const tcp = createServer((socket) => {
    heard += 1;
    socket.destroy();
  }).listen(0, '127.0.0.1');
  await once(tcp, 'listening');
  const { port } = tcp.address() as AddressInfo;
  const udp = createSocket('udp4', () => {
    heard += 1;
  });
  udp.bind(port, '127.0.0.1');
  await once(udp, 'listening');
  return {
    port,
    heard: () => heard,
    close: () => {
      tcp.close();
      udp.close();
    },
  };
}

test.describe('what the page may not do', () => {
  // The content policy reports what it stopped; that is the proof, not a fault.
  test.use({ mayComplain: true });

  test('the page reaches nobody, by any of the ways a page has', async ({ app }) => {
    const somebody = await listener();
    const coltiva = await app({ args: ['--demo'] });
    await expect(coltiva.page.getByRole('navigation')).toBeVisible();
    const outcome = await coltiva.page.evaluate(async (port) => {
      const address = `http://127.0.0.1:${port}/`;
      const link = document.createElement('link');
      link.rel = 'preconnect';
      link.href = address;
      document.head.append(link);
      const failed = (attempt: Promise<unknown>) =>
        attempt.then(
          () => 'reached',
          () => 'failed',
        );
      const image = new Promise((resolve, reject) => {
        const element = new Image();
        element.addEventListener('load', resolve);
        element.addEventListener('error', reject);
        element.src = `${address}pixel.png`;
      });
      const socket = new Promise((resolve, reject) => {
        try {
          const opened = new WebSocket(`ws://127.0.0.1:${port}`);
          opened.addEventListener('open', resolve);
          opened.addEventListener('error', reject);
        } catch (error) {
          reject(error);
        }
      });
      const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${port}` }] });
      const candidates: string[] = [];
      const gathered = new Promise<void>((resolve) => {
        peer.addEventListener('icecandidate', ({ candidate }) => {
          if (candidate === null) resolve();
          else candidates.push(candidate.candidate);
        });
      });
      peer.createDataChannel('x');
      await peer.setLocalDescription(await peer.createOffer());
      await gathered;
      peer.close();
      return {
        fetch: await failed(fetch(address, { mode: 'no-cors' })),
        image: await failed(image),
        socket: await failed(socket),
        beacon: navigator.sendBeacon(address),
        candidates,
      };
    }, somebody.port);
    expect(outcome).toMatchObject({ fetch: 'failed', image: 'failed', socket: 'failed' });
    expect(outcome.candidates.filter((candidate) => candidate.includes('udp'))).toEqual([]);
    expect(await coltiva.close()).toBe(0);
    expect(somebody.heard()).toBe(0);
    somebody.close();
  });

  test('the page stays where it is, and opens nothing', async ({ app }) => {
    const { page } = await app({ args: ['--demo'] });
    await expect(page.getByRole('navigation')).toBeVisible();
    const before = page.url();
    for (const target of ['https://example.com/', 'file:///etc/passwd', 'data:text/html,hello']) {
      await page.evaluate((url) => void window.open(url), target);
      await expect.poll(() => page.context().pages().length).toBe(1);
      await page.evaluate((url) => {
        location.href = url;
      }, target);
      await expect(page.getByRole('navigation')).toBeVisible();
    }
    expect(page.url()).toBe(before);
  });

  test('the page has no code but its own, no tools but its bridge, and no permissions', async ({
    app,
  }) => {
    const { page } = await app({ args: ['--demo'] });
    await expect(page.getByRole('navigation')).toBeVisible();
    const response = await page.reload();
    const policy = response?.headers()['content-security-policy'];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    await expect(page.getByRole('navigation')).toBeVisible();
    const found = await page.evaluate(async () => {
      const raises = (attempt: () => unknown) => {
        try {
          attempt();
          return false;
        } catch {
          return true;
        }
      };
      // Later, in the page's own time: what the test itself evaluates is let through.
      const evaluates = await new Promise<boolean>((resolve) => {
        // oxlint-disable-next-line no-new-func, typescript/no-implied-eval -- it must be refused
        setTimeout(() => resolve(!raises(() => new Function('return 1')())));
      });
      const scope = window as unknown as Record<string, unknown>;
      const bridge = scope['coltiva'] as Record<string, Record<string, unknown>>;
      return {
        node: ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in scope),
        evaluates,
        takesMarkup: !raises(() => {
          document.createElement('div').innerHTML = '<b>x</b>';
        }),
        bridge: Object.keys(bridge).sort(),
        kinds: [
          ...new Set(
            Object.values(bridge).flatMap((part) =>
              Object.values(part).map((value) => typeof value),
            ),
          ),
        ],
        changeable: !raises(() => {
          Object.defineProperty(bridge['calls'], 'app.info', { value: () => 'mine' });
        }),
      };
    });
    expect(found).toEqual({
      node: [],
      evaluates: false,
      takesMarkup: false,
      bridge: ['announcements', 'calls'],
      kinds: ['function'],
      changeable: false,
    });

    const outcome = await page.evaluate(async () => {
      const denied = (attempt: Promise<unknown>) =>
        attempt.then(
          () => false,
          () => true,
        );
      return {
        camera: await denied(navigator.mediaDevices.getUserMedia({ video: true })),
        place: await denied(
          new Promise((resolve, reject) =>
            navigator.geolocation.getCurrentPosition(resolve, reject),
          ),
        ),
        notification: Notification.permission,
      };
    });
    expect(outcome).toMatchObject({ camera: true, place: true });
    expect(outcome.notification).not.toBe('granted');
  });
});

test('calls that do not fit are refused with a typed error', async ({ app }) => {
  const { page } = await app({ args: ['--demo'] });
  await expect(page.getByRole('navigation')).toBeVisible();
  const replies = await page.evaluate(async () => {
    const { calls } = (
      window as unknown as {
        coltiva: { calls: Record<string, (input?: unknown) => Promise<unknown>> };
      }
    ).coltiva;
    const dispatch = calls['journal.dispatch'];
    if (!dispatch) throw new Error('no dispatch');
    return Promise.all([
      dispatch({ type: 'no.such.command', input: {} }),
      dispatch({ type: 'contact.delete', input: { id: '../../etc' } }),
      dispatch({ type: 'contact.delete', input: { id: 'nobody' } }),
      calls['shell.open']?.({ url: 'file:///etc/passwd' }),
    ]);
  });
  expect(replies).toMatchObject([
    { ok: false, error: { code: 'bad-input' } },
    { ok: false, error: { code: 'bad-input' } },
    { ok: false, error: { code: 'refused' } },
    { ok: false },
  ]);
});

test('markup and formulas in every field of a card are text', async ({ app }) => {
  const canary = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
  const { page, dataDir, answerOpen, errors } = await app();
  const file = path.join(dataDir, '..', `${path.basename(dataDir)}.vcf`);
  await writeFile(
    file,
    [
      'BEGIN:VCARD',
      'VERSION:3.0',
      `FN:Eve ${canary}`,
      `ORG:=HYPERLINK("http://x") ${canary}`,
      `TITLE:${canary}`,
      `EMAIL:"${canary}"@x.example`,
      `TEL:+39 051 ${canary}`,
      `URL:javascript:window.hacked=1`,
      `NOTE:${canary}`,
      `CATEGORIES:${canary.replaceAll(',', '')}`,
      'END:VCARD',
      '',
    ].join('\r\n'),
  );
  await answerOpen([file]);
  await page.getByRole('button', { name: /Bring in the people you know/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Import/ })
    .click();
  const card = page
    .getByRole('list', { name: 'Met' })
    .getByText('Eve <img', { exact: false })
    .first();
  await expect(card).toBeVisible();
  await card.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<img src=x');
  await expect(page.getByText('HYPERLINK').first()).toBeVisible();
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(errors).toEqual([]);
});
