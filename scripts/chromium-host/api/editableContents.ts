import { InertContents } from './inertContents.ts';

/** What menus ask of the focused field; the browser itself knows the keys for it. */
export abstract class EditableContents extends InertContents {
  abstract executeJavaScript(code: string, userGesture?: boolean): Promise<unknown>;

  undo(): void {
    this.#edit('undo');
  }
  redo(): void {
    this.#edit('redo');
  }
  cut(): void {
    this.#edit('cut');
  }
  copy(): void {
    this.#edit('copy');
  }
  paste(): void {
    this.#edit('paste');
  }
  delete(): void {
    this.#edit('delete');
  }
  selectAll(): void {
    this.#edit('selectAll');
  }

  #edit(command: string): void {
    void this.executeJavaScript(`void document.execCommand(${JSON.stringify(command)})`, true);
  }
}
