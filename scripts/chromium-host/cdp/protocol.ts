/**
 * The few commands and events of the Chrome DevTools Protocol that the host uses.
 * https://chromedevtools.github.io/devtools-protocol/tot/
 */
export interface Header {
  readonly name: string;
  readonly value: string;
}

export interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
  readonly title: string;
}

export interface Bounds {
  readonly left?: number;
  readonly top?: number;
  readonly width?: number;
  readonly height?: number;
  readonly windowState?: 'normal' | 'minimized' | 'maximized' | 'fullscreen';
}

export interface RemoteObject {
  readonly type: string;
  readonly subtype?: string;
  readonly objectId?: string;
  readonly value?: unknown;
  readonly description?: string;
}

interface ExceptionDetails {
  readonly text: string;
  readonly exception?: RemoteObject;
}

export interface Evaluated {
  readonly result: RemoteObject;
  readonly exceptionDetails?: ExceptionDetails;
}

export interface Frame {
  readonly id: string;
  readonly parentId?: string;
  readonly url: string;
}

type FailReason = 'Aborted' | 'AccessDenied' | 'BlockedByClient' | 'Failed';
type Empty = Record<string, never>;
type Command<Params, Result> = { readonly params: Params; readonly result: Result };

export interface Commands {
  'Browser.getVersion': Command<Empty, { readonly product: string }>;
  'Browser.close': Command<Empty, Empty>;
  'Browser.getWindowForTarget': Command<
    { targetId: string },
    { readonly windowId: number; readonly bounds: Bounds }
  >;
  'Browser.setWindowBounds': Command<{ windowId: number; bounds: Bounds }, Empty>;
  'Browser.setDownloadBehavior': Command<{ behavior: 'deny' }, Empty>;
  'Target.setDiscoverTargets': Command<{ discover: boolean }, Empty>;
  'Target.getTargets': Command<Empty, { readonly targetInfos: readonly TargetInfo[] }>;
  'Target.createTarget': Command<
    { url: string; newWindow?: boolean; width?: number; height?: number },
    { readonly targetId: string }
  >;
  'Target.attachToTarget': Command<
    { targetId: string; flatten: true },
    { readonly sessionId: string }
  >;
  'Target.closeTarget': Command<{ targetId: string }, Empty>;
  'Target.activateTarget': Command<{ targetId: string }, Empty>;
  'Fetch.enable': Command<{ patterns: readonly { urlPattern: string }[] }, Empty>;
  'Fetch.fulfillRequest': Command<
    {
      requestId: string;
      responseCode: number;
      responseHeaders: readonly Header[];
      body: Uint8Array;
      responsePhrase?: string;
    },
    Empty
  >;
  'Fetch.failRequest': Command<{ requestId: string; errorReason: FailReason }, Empty>;
  'Fetch.continueRequest': Command<{ requestId: string }, Empty>;
  'Page.enable': Command<Empty, Empty>;
  'Page.getFrameTree': Command<Empty, { readonly frameTree: { readonly frame: Frame } }>;
  'Page.navigate': Command<
    { url: string },
    { readonly loaderId?: string; readonly errorText?: string }
  >;
  'Page.reload': Command<{ ignoreCache?: boolean }, Empty>;
  'Page.bringToFront': Command<Empty, Empty>;
  'Page.addScriptToEvaluateOnNewDocument': Command<
    { source: string },
    { readonly identifier: string }
  >;
  'Page.createIsolatedWorld': Command<
    { frameId: string; worldName: string },
    { readonly executionContextId: number }
  >;
  'Page.printToPDF': Command<PrintToPdf, { readonly data: string; readonly stream?: string }>;
  'Page.setInterceptFileChooserDialog': Command<{ enabled: boolean }, Empty>;
  'IO.read': Command<
    { handle: string; size?: number },
    { readonly data: string; readonly base64Encoded?: boolean; readonly eof: boolean }
  >;
  'IO.close': Command<{ handle: string }, Empty>;
  'Runtime.enable': Command<Empty, Empty>;
  'Runtime.addBinding': Command<{ name: string; executionContextName?: string }, Empty>;
  'Runtime.evaluate': Command<
    {
      expression: string;
      contextId?: number;
      awaitPromise?: boolean;
      returnByValue?: boolean;
      userGesture?: boolean;
    },
    Evaluated
  >;
  'Runtime.callFunctionOn': Command<
    {
      functionDeclaration: string;
      objectId?: string;
      executionContextId?: number;
      arguments?: readonly { value?: unknown; objectId?: string }[];
      awaitPromise?: boolean;
      returnByValue?: boolean;
      userGesture?: boolean;
      silent?: boolean;
    },
    Evaluated
  >;
  'Runtime.releaseObject': Command<{ objectId: string }, Empty>;
  'DOM.getFileInfo': Command<{ objectId: string }, { readonly path: string }>;
  'Emulation.setEmulatedMedia': Command<
    { features: readonly { name: string; value: string }[] },
    Empty
  >;
}

interface PrintToPdf {
  landscape?: boolean;
  displayHeaderFooter?: boolean;
  printBackground?: boolean;
  scale?: number;
  paperWidth?: number;
  paperHeight?: number;
  marginTop?: number;
  marginBottom?: number;
  marginLeft?: number;
  marginRight?: number;
  pageRanges?: string;
  headerTemplate?: string;
  footerTemplate?: string;
  preferCSSPageSize?: boolean;
  generateTaggedPDF?: boolean;
  generateDocumentOutline?: boolean;
  transferMode: 'ReturnAsStream' | 'ReturnAsBase64';
}

export interface RequestPaused {
  readonly requestId: string;
  readonly request: {
    readonly url: string;
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly postData?: string;
  };
  readonly frameId: string;
  readonly resourceType: string;
}

export interface Events {
  'Fetch.requestPaused': RequestPaused;
  'Target.targetCreated': { readonly targetInfo: TargetInfo };
  'Target.targetInfoChanged': { readonly targetInfo: TargetInfo };
  'Target.targetDestroyed': { readonly targetId: string };
  'Target.detachedFromTarget': { readonly sessionId: string };
  'Target.targetCrashed': { readonly targetId: string; readonly status: string };
  'Page.frameNavigated': { readonly frame: Frame };
  'Page.navigatedWithinDocument': { readonly frameId: string; readonly url: string };
  'Page.domContentEventFired': unknown;
  'Page.loadEventFired': unknown;
  'Page.windowOpen': {
    readonly url: string;
    readonly windowName: string;
    readonly windowFeatures: readonly string[];
  };
  'Runtime.executionContextCreated': {
    readonly context: {
      readonly id: number;
      readonly name: string;
      readonly auxData?: { readonly frameId?: string; readonly isDefault?: boolean };
    };
  };
  'Runtime.executionContextsCleared': unknown;
  'Runtime.bindingCalled': {
    readonly name: string;
    readonly payload: string;
    readonly executionContextId: number;
  };
  'Inspector.targetCrashed': unknown;
}
