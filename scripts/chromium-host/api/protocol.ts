import { GuardedObject, type Offers } from '../standIn.ts';

type Handler = (request: Request) => Response | Promise<Response>;

/** A session's `protocol`. Only schemes shown to the browser as `.invalid` hosts work: `app`. */
export class Protocol
  extends GuardedObject
  implements
    Offers<
      Electron.Protocol,
      'handle' | 'unhandle' | 'isProtocolHandled' | 'registerSchemesAsPrivileged'
    >
{
  readonly #handlers = new Map<string, Handler>();

  constructor() {
    super('protocol');
  }

  /** The routed origin is secure, standard and fetchable anyway. */
  registerSchemesAsPrivileged(schemes: readonly Electron.CustomScheme[]): void {
    for (const { scheme } of schemes) known(scheme);
  }

  handle(scheme: string, handler: Handler): void {
    known(scheme);
    if (this.#handlers.has(scheme)) throw new Error(`The scheme ${scheme} has been registered`);
    this.#handlers.set(scheme, handler);
  }

  unhandle(scheme: string): void {
    this.#handlers.delete(scheme);
  }

  isProtocolHandled(scheme: string): boolean {
    return this.#handlers.has(scheme);
  }

  /** For requests.ts. */
  handlerFor(url: string): Handler | null {
    return this.#handlers.get(url.slice(0, url.indexOf(':'))) ?? null;
  }
}

function known(scheme: string): void {
  if (scheme !== 'app') throw new Error(`The Chromium host serves app: only, not ${scheme}:`);
}
