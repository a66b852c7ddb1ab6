import { appOrigin } from '../origin.ts';
import { Guarded, type Offers, asElectron } from '../standIn.ts';
import type { WebContents } from './webContents.ts';

type OfferedMember =
  | 'url'
  | 'origin'
  | 'parent'
  | 'top'
  | 'frames'
  | 'framesInSubtree'
  | 'processId'
  | 'routingId'
  | 'frameTreeNodeId'
  | 'name'
  | 'detached'
  | 'isDestroyed';

/** The main frame of a page. Other frames have no bridge, so none of them ever sends. */
export class MainFrame extends Guarded implements Offers<Electron.WebFrameMain, OfferedMember> {
  readonly parent = null;
  readonly name = '';
  readonly detached = false;
  readonly processId: number;
  readonly routingId = 1;
  readonly frameTreeNodeId: number;
  readonly #contents: WebContents;

  constructor(contents: WebContents) {
    super('webFrameMain');
    this.#contents = contents;
    this.processId = contents.id;
    this.frameTreeNodeId = contents.id;
  }

  get url(): string {
    return this.#contents.isDestroyed() ? '' : this.#contents.getURL();
  }

  get origin(): string {
    return appOrigin(this.url);
  }

  get top(): Electron.WebFrameMain {
    return asElectron<Electron.WebFrameMain>(this);
  }

  get frames(): Electron.WebFrameMain[] {
    return [];
  }

  get framesInSubtree(): Electron.WebFrameMain[] {
    return [this.top];
  }

  isDestroyed(): boolean {
    return this.#contents.isDestroyed();
  }
}
