import type { Verdict } from '../browser/hostBrowser.ts';
import type { Header, RequestPaused } from '../cdp/protocol.ts';
import { headerForBrowser, toAppUrl } from '../origin.ts';
import { defaultSession } from './session.ts';
import { contentsOfFrame } from './windowList.ts';

/**
 * What becomes of a request: the app's own `webRequest` listener is asked first, then its
 * protocol handler answers. Whatever has no handler is refused here, so that nothing leaves
 * even if the app forgets to say so.
 */
export async function decide(request: RequestPaused): Promise<Verdict> {
  const url = toAppUrl(request.request.url);
  const from = contentsOfFrame(request.frameId);
  const isMainDocument =
    request.resourceType === 'Document' && from?.isMainFrame(request.frameId) === true;
  if (isMainDocument && !from.mayNavigate(url)) return { kind: 'refuse' };
  const session = from?.hostSession ?? defaultSession;
  const allowed = await session.webRequest.ask(
    {
      url,
      method: request.request.method,
      resourceType: resourceTypes[request.resourceType] ?? 'other',
      webContentsId: from?.id,
    },
    isMainDocument,
  );
  if (!allowed) return { kind: 'refuse' };
  const handler = session.protocol.handlerFor(url);
  if (handler === null) return { kind: 'refuse' };
  const response = await handler(
    new Request(url, { method: request.request.method, headers: request.request.headers }),
  );
  return {
    kind: 'answer',
    response: {
      requestId: request.requestId,
      responseCode: response.status,
      responseHeaders: headersOf(response),
      body: Buffer.from(await response.arrayBuffer()).toString('base64'),
    },
  };
}

function headersOf(response: Response): readonly Header[] {
  return [...response.headers].map(([name, value]) => ({ name, value: headerForBrowser(value) }));
}

export type ResourceType = Electron.OnBeforeRequestListenerDetails['resourceType'];

/** The protocol's resource types in Electron's words. */
const resourceTypes: Readonly<Record<string, ResourceType>> = {
  Document: 'mainFrame',
  Stylesheet: 'stylesheet',
  Image: 'image',
  Media: 'media',
  Font: 'font',
  Script: 'script',
  XHR: 'xhr',
  Fetch: 'xhr',
  WebSocket: 'webSocket',
  Ping: 'ping',
  CSPViolationReport: 'cspReport',
};
