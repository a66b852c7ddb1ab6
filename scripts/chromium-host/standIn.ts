import { EventEmitter } from 'node:events';
import { guarded } from './guarded.ts';

/** An object whose missing members say so. The proxy comes first, so that private fields sit on it. */
// oxlint-disable-next-line typescript/no-extraneous-class -- its constructor is its purpose
export class GuardedObject {
  constructor(name: string) {
    // oxlint-disable-next-line no-constructor-return -- that is how `this` becomes the proxy
    return guarded(name, this);
  }
}

/** An emitter whose missing members say so; `this` is the guarded object from the start. */
export class Guarded extends EventEmitter {
  constructor(name: string) {
    super();
    // oxlint-disable-next-line no-constructor-return -- that is how `this` becomes the proxy
    return guarded(name, this);
  }
}

/** Members that every emitter has; their types return the whole Electron class. */
type Emitting = keyof EventEmitter;

/** What a stand-in must offer of an Electron class, with Electron's own types. */
export type Offers<Whole, Member extends keyof Whole> = Pick<Whole, Exclude<Member, Emitting>>;

/**
 * Hands a stand-in out as the Electron object that it stands in for. The one place where
 * a part is called the whole: what is missing throws (see `guarded`).
 */
export function asElectron<Whole>(part: object): Whole {
  return part as Whole;
}
