import { readFileSync } from 'node:fs';
import type { RemoteObject } from '../cdp/protocol.ts';
import type { Dialogs } from '../page/dialogs/dialogs.ts';
import type { HostPage } from './hostPage.ts';

const source = readFileSync(new URL('../host-page/dialogs.cjs', import.meta.url), 'utf8');
const worldName = 'coltiva-dialogs';

/** The dialogs' script in a page, in a world that the page's own scripts cannot see. */
export class DialogWorld {
  readonly #page: HostPage;
  readonly #objectId: string;

  private constructor(page: HostPage, objectId: string) {
    this.#page = page;
    this.#objectId = objectId;
  }

  static async open(page: HostPage): Promise<DialogWorld> {
    const { session, targetId } = page;
    const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
      frameId: targetId,
      worldName,
    });
    const expression = `(() => {
const module = { exports: {} };
(function (module, exports) {
${source}
})(module, module.exports);
return module.exports.default ?? module.exports;
})()`;
    const { result } = await session.send('Runtime.evaluate', { expression, contextId });
    if (result.objectId === undefined) throw new Error('The page shows no dialogs.');
    return new DialogWorld(page, result.objectId);
  }

  /** Calls one of the dialogs' functions; its answer must be JSON. */
  async call<Name extends keyof Dialogs>(
    name: Name,
    ...args: Parameters<Dialogs[Name]>
  ): Promise<Awaited<ReturnType<Dialogs[Name]>>> {
    const { value } = await this.#run(name, args, true);
    // The function's own type says what it answers.
    return value as Awaited<ReturnType<Dialogs[Name]>>;
  }

  /** The paths of the files that the person chooses. */
  async filePaths(...args: Parameters<Dialogs['chooseFiles']>): Promise<readonly string[]> {
    const { session } = this.#page;
    const { objectId } = await this.#run('chooseFiles', args, false);
    if (objectId === undefined) return [];
    const paths: string[] = [];
    for (;;) {
      const { result } = await session.send('Runtime.callFunctionOn', {
        objectId,
        functionDeclaration: `function () { return this[${paths.length}]; }`,
      });
      if (result.objectId === undefined) return paths;
      const { path } = await session.send('DOM.getFileInfo', { objectId: result.objectId });
      paths.push(path);
    }
  }

  async #run(
    name: string,
    args: readonly unknown[],
    returnByValue: boolean,
  ): Promise<RemoteObject> {
    const { result, exceptionDetails } = await this.#page.session.send('Runtime.callFunctionOn', {
      objectId: this.#objectId,
      functionDeclaration: `function () { return this.${name}(...${JSON.stringify(args)}); }`,
      awaitPromise: true,
      returnByValue,
      // Lends the dialog the click that led here; a file chooser opens for nobody else.
      userGesture: true,
    });
    if (exceptionDetails !== undefined) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result;
  }
}
