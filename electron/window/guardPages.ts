import { app, type WebContents } from 'electron';
import { mayNavigate } from './requests.ts';

/** Guards every page from its birth: it cannot go elsewhere, open windows or embed pages. */
export function guardPages(): void {
  app.on('web-contents-created', (_event, page) => guard(page));
}

function guard(page: WebContents): void {
  page.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  page.setWindowOpenHandler(() => ({ action: 'deny' }));
  page.on('will-navigate', (event) => {
    if (!mayNavigate(page.getURL(), event.url)) event.preventDefault();
  });
  page.on('will-frame-navigate', (event) => {
    if (!mayNavigate(page.getURL(), event.url)) event.preventDefault();
  });
  page.on('will-redirect', (event) => event.preventDefault());
  page.on('will-attach-webview', (event) => event.preventDefault());
  // A title is shown by the system, in its lists and its screenshots: no names in it.
  page.on('page-title-updated', (event) => event.preventDefault());
}
