import { randomUUID } from 'node:crypto';
import type { PrintDocument } from '../../shared/ipc/printing.ts';
import { CallFailure } from '../ipc/callFailure.ts';

/** A document on its way to paper. */
export interface PrintTask {
  readonly token: string;
  /** Resolves when its page is laid out, with the ids of the notes that are on it. */
  readonly laidOut: Promise<readonly string[]>;
  /** From here on the token means nothing. */
  end(): void;
}

interface Waiting {
  readonly document: PrintDocument;
  readonly webContentsId: number;
  readonly laidOut: PromiseWithResolvers<readonly string[]>;
}

/** Hands each print page its own document, and hears when it is laid out. */
export class PrintDesk {
  readonly #waiting = new Map<string, Waiting>();

  /** The page may be any of several open at once; each may fetch its own document alone. */
  place(document: PrintDocument, webContentsId: number): PrintTask {
    const token = randomUUID();
    const laidOut = withResolvers<readonly string[]>();
    this.#waiting.set(token, { document, webContentsId, laidOut });
    return {
      token,
      laidOut: laidOut.promise,
      end: () => {
        this.#waiting.delete(token);
      },
    };
  }

  documentFor(token: string, webContentsId: number): PrintDocument {
    return this.#find(token, webContentsId).document;
  }

  ready(token: string, webContentsId: number, notes: readonly string[]): void {
    this.#find(token, webContentsId).laidOut.resolve(notes);
  }

  isPrintPage(webContentsId: number): boolean {
    return [...this.#waiting.values()].some((waiting) => waiting.webContentsId === webContentsId);
  }

  #find(token: string, webContentsId: number): Waiting {
    const waiting = this.#waiting.get(token);
    if (waiting?.webContentsId !== webContentsId) {
      throw new CallFailure('forbidden', null, 'not a document of this page');
    }
    return waiting;
  }
}

/** `Promise.withResolvers`, which Node has from 22 on. */
interface PromiseWithResolvers<Value> {
  readonly promise: Promise<Value>;
  readonly resolve: (value: Value) => void;
}
function withResolvers<Value>(): PromiseWithResolvers<Value> {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
