/**
 * Stops what no request would show the host: a `mailto:` or `tel:` link goes straight to
 * another program. As in Electron, the app is asked (`will-navigate`); on this host it can
 * only hear of it, since nothing but the app's own pages is ever allowed.
 * @param tell what was stopped
 */
export function stopLeaving(tell: (url: string) => void): void {
  // Newer than the library's types; in Chromium since 102.
  const { navigation } = globalThis as unknown as { navigation: EventTarget };
  navigation.addEventListener('navigate', (event) => {
    const { url } = (event as Event & { destination: { url: string } }).destination;
    if (/^(?:https?|blob|about):/.test(url)) return;
    event.preventDefault();
    tell(url);
  });
}
