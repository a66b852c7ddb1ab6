import type { Readable, Writable } from 'node:stream';
import type { Commands, Events } from './protocol.ts';

type CommandName = keyof Commands;
type EventName = keyof Events;
type Listener<Name extends EventName> = (event: Events[Name]) => void;

interface Waiting {
  readonly method: string;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

interface Message {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
  readonly method?: EventName;
  readonly params?: unknown;
  readonly sessionId?: string;
}

/** The browser ended the link (closed, crashed, killed). */
export class BrowserGone extends Error {
  constructor(method: string) {
    super(`${method}: the browser is gone`);
    this.name = 'BrowserGone';
  }
}

/**
 * The debugging protocol over the browser's own pipe (`--remote-debugging-pipe`): JSON
 * messages, each ended by a zero byte. No socket is opened, and a browser whose pipe closes
 * quits by itself, so none is left behind even after a crash of ours.
 */
export class CdpConnection {
  /** Commands and events of the browser as a whole. */
  readonly root: CdpSession;
  readonly #waiting = new Map<number, Waiting>();
  readonly #sessions = new Map<string, CdpSession>();
  readonly #out: Writable;
  #lastId = 0;
  #pieces: Buffer[] = [];
  #open = true;

  constructor(out: Writable, input: Readable) {
    this.#out = out;
    this.root = new CdpSession(this, undefined);
    out.on('error', () => this.end());
    input.on('error', () => this.end());
    input.on('close', () => this.end());
    input.on('data', (data: Buffer) => this.#read(data));
  }

  send(method: string, params: unknown, sessionId: string | undefined): Promise<unknown> {
    if (!this.#open) return Promise.reject(new BrowserGone(method));
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { method, resolve, reject });
      this.#out.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  async attach(targetId: string): Promise<CdpSession> {
    const { sessionId } = await this.root.send('Target.attachToTarget', {
      targetId,
      flatten: true,
    });
    return this.session(sessionId);
  }

  /** The session of that id; made at once, so that no event of it is missed. */
  session(sessionId: string): CdpSession {
    let session = this.#sessions.get(sessionId);
    if (session === undefined) {
      session = new CdpSession(this, sessionId);
      this.#sessions.set(sessionId, session);
    }
    return session;
  }

  end(): void {
    this.#open = false;
    for (const waiting of this.#waiting.values()) waiting.reject(new BrowserGone(waiting.method));
    this.#waiting.clear();
  }

  #read(data: Buffer): void {
    let start = 0;
    for (let end = data.indexOf(0); end >= 0; end = data.indexOf(0, start)) {
      this.#pieces.push(data.subarray(start, end));
      const text = Buffer.concat(this.#pieces).toString('utf8');
      this.#pieces = [];
      start = end + 1;
      // The browser is the only writer of this pipe.
      this.#take(JSON.parse(text) as Message);
    }
    if (start < data.length) this.#pieces.push(data.subarray(start));
  }

  #take(message: Message): void {
    if (message.id === undefined) {
      if (message.method === undefined) return;
      const session = message.sessionId === undefined ? this.root : this.session(message.sessionId);
      session.take(message.method, message.params);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.error === undefined) waiting?.resolve(message.result);
    else waiting?.reject(new Error(`${waiting.method}: ${message.error.message}`));
  }
}

/** One page, or the browser. */
export class CdpSession {
  readonly #connection: CdpConnection;
  readonly #id: string | undefined;
  readonly #listeners = new Map<EventName, Set<(event: never) => void>>();

  constructor(connection: CdpConnection, id: string | undefined) {
    this.#connection = connection;
    this.#id = id;
  }

  send<Name extends CommandName>(
    method: Name,
    params: Commands[Name]['params'],
  ): Promise<Commands[Name]['result']> {
    // The protocol promises the shape written down in protocol.ts.
    return this.#connection.send(method, params, this.#id) as Promise<Commands[Name]['result']>;
  }

  on<Name extends EventName>(event: Name, listener: Listener<Name>): () => void {
    const listeners = this.#listeners.get(event) ?? new Set();
    this.#listeners.set(event, listeners);
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  take(event: EventName, params: unknown): void {
    for (const listener of this.#listeners.get(event) ?? []) listener(params as never);
  }
}
