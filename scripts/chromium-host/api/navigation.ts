import type { WebContents } from './webContents.ts';

/**
 * Asks the app whether a page may go elsewhere, as Electron does before a navigation that
 * the page or the person began.
 */
export function askToNavigate(contents: WebContents, url: string): boolean {
  let prevented = false;
  const event = {
    url,
    isMainFrame: true,
    isSameDocument: false,
    frame: contents.mainFrameStandIn,
    initiator: contents.mainFrameStandIn,
    preventDefault: () => {
      prevented = true;
    },
  };
  contents.emit('will-frame-navigate', event);
  if (!prevented) contents.emit('will-navigate', event, url, false, true);
  return !prevented;
}

export function sameDocument(one: string, other: string): boolean {
  return one.split('#')[0] === other.split('#')[0];
}
