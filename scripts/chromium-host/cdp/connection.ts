import type { Readable, Writable } from 'node:stream';
import { type CborValue, cborLength, decodeCbor, encodeCbor } from './cbor.ts';
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
 * The debugging protocol over the browser's own pipe (`--remote-debugging-pipe=cbor`).
 * No socket is opened, and a browser whose pipe closes
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
  /** Bytes in `#pieces`. */
  #have = 0;
  /** How many bytes the message in `#pieces` will have; `null` while its head is missing. */
  #need: number | null = null;
  #open = true;

  constructor(out: Writable, input: Readable) {
    this.#out = out;
    this.root = new CdpSession(this, undefined);
    out.on('error', () => this.end());
    input.on('error', () => this.end());
    input.on('close', () => this.end());
    input.on('data', (data: Buffer) => this.#read(data));
  }

  send(method: string, params: CborValue, sessionId: string | undefined): Promise<unknown> {
    if (!this.#open) return Promise.reject(new BrowserGone(method));
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { method, resolve, reject });
      // Corked, so that the pieces go out in one system call.
      this.#out.cork();
      for (const piece of encodeCbor({ id, method, params, sessionId })) this.#out.write(piece);
      this.#out.uncork();
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
    this.#pieces.push(data);
    this.#have += data.length;
    for (;;) {
      if (this.#need === null) {
        if (this.#pieces.length > 1) this.#pieces = [Buffer.concat(this.#pieces)];
        this.#need = cborLength(this.#pieces[0] ?? Buffer.alloc(0));
      }
      if (this.#need === null || this.#have < this.#need) return;
      const bytes = this.#pieces.length === 1 ? this.#pieces[0] : Buffer.concat(this.#pieces);
      const message = bytes?.subarray(0, this.#need) ?? Buffer.alloc(0);
      const rest = bytes?.subarray(this.#need) ?? Buffer.alloc(0);
      this.#pieces = rest.length === 0 ? [] : [rest];
      this.#have = rest.length;
      this.#need = null;
      // The browser is the only writer of this pipe.
      this.#take(decodeCbor(message) as Message);
    }
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
    return this.#connection.send(method, params as CborValue, this.#id) as Promise<
      Commands[Name]['result']
    >;
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
