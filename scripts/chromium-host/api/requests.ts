import type { Verdict } from '../browser/hostBrowser.ts';
import { printDocument } from '../browser/printWindow.ts';
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
  if (ownParts.test(request.request.url)) return { kind: 'pass' };
  const pdf = printDocument(request.request.url);
  if (pdf !== null)
    return answer(request, 200, [{ name: 'Content-Type', value: 'application/pdf' }], pdf);
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
  const body = new Uint8Array(await response.arrayBuffer());
  return answer(request, response.status, headersOf(response), body);
}

/** What comes with the browser and is fetched from nowhere; pages cannot go there. */
const ownParts = /^(?:chrome|chrome-extension|chrome-untrusted|devtools|edge):/;

function answer(
  { requestId }: RequestPaused,
  responseCode: number,
  responseHeaders: readonly Header[],
  body: Uint8Array,
): Verdict {
  return { kind: 'answer', response: { requestId, responseCode, responseHeaders, body } };
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
