import { GuardedObject, type Offers } from '../standIn.ts';
import type { ResourceType } from './requests.ts';

export interface Asked {
  readonly url: string;
  readonly method: string;
  readonly resourceType: ResourceType;
  readonly webContentsId: number | undefined;
}

type BeforeRequest = (
  details: Electron.OnBeforeRequestListenerDetails,
  callback: (response: Electron.CallbackResponse) => void,
) => void;

let lastId = 0;

export class WebRequest
  extends GuardedObject
  implements Offers<Electron.WebRequest, 'onBeforeRequest'>
{
  #filter: readonly string[] = [];
  #listener: BeforeRequest | null = null;

  constructor() {
    super('webRequest');
  }

  onBeforeRequest(
    filterOrListener: Electron.WebRequestFilter | BeforeRequest | null,
    listener?: BeforeRequest | null,
  ): void {
    if (filterOrListener === null || typeof filterOrListener === 'function') {
      this.#filter = ['<all_urls>'];
      this.#listener = filterOrListener;
    } else {
      this.#filter = filterOrListener.urls;
      this.#listener = listener ?? null;
    }
  }

  /** Whether the app lets the request pass. */
  async ask(asked: Asked, isMainFrame: boolean): Promise<boolean> {
    const listener = this.#listener;
    if (listener === null || !this.#filter.some((pattern) => matches(pattern, asked.url)))
      return true;
    lastId += 1;
    const details: Electron.OnBeforeRequestListenerDetails = {
      id: lastId,
      url: asked.url,
      method: asked.method,
      ...(asked.webContentsId === undefined ? {} : { webContentsId: asked.webContentsId }),
      resourceType:
        asked.resourceType === 'mainFrame' && !isMainFrame ? 'subFrame' : asked.resourceType,
      referrer: '',
      timestamp: Date.now(),
      uploadData: [],
    };
    const response = await new Promise<Electron.CallbackResponse>((resolve) => {
      listener(details, resolve);
    });
    if (response.redirectURL !== undefined) {
      throw new Error('webRequest: redirectURL is not offered by the Chromium host');
    }
    return response.cancel !== true;
  }
}

/** Chrome's match patterns, as far as `scheme://host/path` with stars goes. */
function matches(pattern: string, url: string): boolean {
  if (pattern === '<all_urls>') return true;
  const source = pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${source.join('.*')}$`, 's').test(url);
}
