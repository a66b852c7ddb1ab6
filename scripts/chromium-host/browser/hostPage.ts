import { randomUUID } from 'node:crypto';
import type { FromPage, ToPage } from '../bridgeMessages.ts';
import type { CdpSession } from '../cdp/connection.ts';
import { packetReader, packets } from '../packets.ts';
import { initScript } from './initScript.ts';

const base64 = {
  to: (bytes: Uint8Array) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
  // A copy of its own: small Buffers share one allocation.
  from: (text: string) => new Uint8Array(Buffer.from(text, 'base64')),
};

/** What a page tells whoever holds it. */
export interface PageEvents {
  readonly message: (message: FromPage) => void;
  readonly navigated: (url: string) => void;
  readonly domReady: () => void;
  readonly loaded: () => void;
  readonly windowOpen: (url: string, frameName: string, features: string) => void;
  readonly crashed: () => void;
}

/** One page of the browser: its bridge, its navigation, its main frame. */
export class HostPage {
  readonly targetId: string;
  readonly session: CdpSession;
  /** Frames of this page, the main one first; requests name them. */
  readonly frames = new Set<string>();
  readonly #binding = `__${randomUUID().replaceAll('-', '')}`;
  readonly #events: PageEvents;
  /** Contexts of the main frame's own world; a binding called elsewhere is not heard. */
  readonly #mainContexts = new Set<number>();
  #receiver: string | null = null;
  #read: (packet: string) => void = () => undefined;
  #queue: ToPage[] = [];

  constructor(targetId: string, session: CdpSession, events: PageEvents) {
    this.targetId = targetId;
    this.session = session;
    this.#events = events;
    this.frames.add(targetId);
  }

  /** Must be done before the first navigation. */
  async prepare(preload: string | null): Promise<void> {
    const { session } = this;
    this.#listen();
    await Promise.all([
      session.send('Page.enable', {}),
      session.send('Runtime.enable', {}),
      session.send('Runtime.addBinding', { name: this.#binding }),
      session.send('Page.addScriptToEvaluateOnNewDocument', {
        source: initScript(this.#binding, preload),
      }),
    ]);
  }

  /** Sends a message over the bridge; kept until the page has one. */
  send(message: ToPage): void {
    if (this.#receiver === null) this.#queue.push(message);
    else this.#deliver(message, this.#receiver);
  }

  #deliver(message: ToPage, objectId: string): void {
    for (const packet of packets(message, base64)) {
      this.session
        .send('Runtime.callFunctionOn', {
          objectId,
          // As source, since arguments are turned into source anyway, and then once more into
          // text; as a template, since JSON and base64 need next to no escapes in one.
          functionDeclaration: `function () { this(\`${packet.replaceAll(/[\\`$]/g, String.raw`\$&`)}\`); }`,
          silent: true,
        })
        // The document went away; whoever it was for is gone with it.
        .catch(() => undefined);
    }
  }

  #listen(): void {
    const { session } = this;
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const frame = context.auxData?.frameId;
      if (frame === undefined) return;
      this.frames.add(frame);
      if (frame === this.targetId && context.auxData?.isDefault === true) {
        this.#mainContexts.add(context.id);
      }
    });
    session.on('Runtime.executionContextsCleared', () => this.#forget());
    session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name === this.#binding && this.#mainContexts.has(executionContextId)) this.#read(payload);
    });
    session.on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId === undefined) this.#events.navigated(frame.url);
    });
    session.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      if (frameId === this.targetId) this.#events.navigated(url);
    });
    session.on('Page.domContentEventFired', this.#events.domReady);
    session.on('Page.loadEventFired', this.#events.loaded);
    session.on('Page.windowOpen', ({ url, windowName, windowFeatures }) =>
      this.#events.windowOpen(url, windowName, windowFeatures.join(',')),
    );
    session.on('Inspector.targetCrashed', this.#events.crashed);
    this.#forget();
  }

  /** A new document: a new bridge. Half a message of the old one is dropped. */
  #forget(): void {
    this.#mainContexts.clear();
    this.#receiver = null;
    this.#queue = [];
    this.#read = packetReader(base64, (value) => {
      // Written by the bridge; what people's code put into it is checked by the app's router.
      const message = value as FromPage;
      if (message.kind === 'hello') void this.#connect();
      this.#events.message(message);
    });
  }

  /** Picks up the page's receiving function and takes its name away. */
  async #connect(): Promise<void> {
    const name = JSON.stringify(this.#binding);
    const expression = `(() => { const receive = globalThis[${name}]; delete globalThis[${name}]; return receive; })()`;
    try {
      const { result } = await this.session.send('Runtime.evaluate', { expression });
      if (result.objectId === undefined) return;
      this.#receiver = result.objectId;
      const queue = this.#queue;
      this.#queue = [];
      for (const message of queue) this.send(message);
    } catch {
      // Closed in the same moment.
    }
  }
}
