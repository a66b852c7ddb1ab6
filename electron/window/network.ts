import type { CommandLine } from 'electron';

/**
 * A policy in a header does not stop preconnect or WebRTC. These switches together leave
 * Chromium no name to look up and no way out; each alone does not.
 */
const networkSwitches: readonly (readonly [name: string, value?: string])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  // A proxy on the discard port, which nothing answers; loopback is not excepted either.
  ['proxy-server', '127.0.0.1:9'],
  ['proxy-bypass-list', '<-loopback>'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  ['webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-client-side-phishing-detection'],
  ['disable-sync'],
  ['dns-prefetch-disable'],
  ['no-pings'],
];

/** Before the app is ready: closes the ways out that only switches can close. */
export function closeNetwork(commandLine: Pick<CommandLine, 'appendSwitch'>): void {
  for (const [name, value] of networkSwitches) commandLine.appendSwitch(name, value);
}
