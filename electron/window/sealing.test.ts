import { describe, expect, it } from 'vitest';
import { closeNetwork } from './network.ts';
import { webPreferences } from './webPreferences.ts';

describe('every page', () => {
  it('is sealed in its process (O1, O6)', () => {
    expect(webPreferences(true)).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
    });
  });

  it('keeps what it shows in memory only', () => {
    // A partition whose name does not begin with `persist:` is never on disk.
    expect(webPreferences(true).partition).toMatch(/^(?!persist:).+/);
  });

  it('has developer tools while developing only', () => {
    expect(webPreferences(false).devTools).toBe(true);
  });
});

it('has no way out by name, by proxy or by WebRTC (O4)', () => {
  const given = new Map<string, string | undefined>();
  closeNetwork({ appendSwitch: (name, value) => given.set(name, value) });
  expect(Object.fromEntries(given)).toMatchObject({
    'host-resolver-rules': 'MAP * ~NOTFOUND',
    'proxy-server': '127.0.0.1:9',
    'proxy-bypass-list': '<-loopback>',
    'force-webrtc-ip-handling-policy': 'disable_non_proxied_udp',
  });
  expect([...given.keys()]).toEqual(
    expect.arrayContaining(['disable-background-networking', 'disable-component-update']),
  );
});
