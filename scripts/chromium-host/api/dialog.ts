import { DialogWorld } from '../browser/dialogWorld.ts';
import { GuardedObject } from '../standIn.ts';
import { control } from '../testing/control.ts';
import { BrowserWindow } from './browserWindow.ts';
import { placeWords } from './dialogWords.ts';
import { headless } from './host.ts';
import { askForPlace } from './placeDialog.ts';
import { focusedWindow } from './windowList.ts';

type Filters = readonly Electron.FileFilter[] | undefined;

/**
 * Electron's dialogs, for a person at a browser window: files are opened with the browser's
 * own chooser, which tells real paths through the debugging protocol; saving and messages
 * are dialogs over the page.
 */
class Dialog extends GuardedObject {
  constructor() {
    super('dialog');
  }

  async showOpenDialog(...args: readonly unknown[]): Promise<Electron.OpenDialogReturnValue> {
    const { window, options } = parameters<Electron.OpenDialogOptions>(args);
    const filePaths = [...(await openPaths(window, options))];
    return { canceled: filePaths.length === 0, filePaths };
  }

  async showSaveDialog(...args: readonly unknown[]): Promise<Electron.SaveDialogReturnValue> {
    const { window, options } = parameters<Electron.SaveDialogOptions>(args);
    const filePath = await savePath(window, options);
    return { canceled: filePath === null, filePath: filePath ?? '' };
  }

  async showMessageBox(...args: readonly unknown[]): Promise<Electron.MessageBoxReturnValue> {
    const { window, options } = parameters<Electron.MessageBoxOptions>(args);
    const { buttons = [], defaultId = 0, checkboxLabel = '', checkboxChecked = false } = options;
    const cancelId = options.cancelId ?? cancelButton(buttons);
    const prepared = control?.answers.message.shift();
    const world = prepared === undefined ? await worldOf(window) : null;
    if (world === null) return { response: prepared ?? cancelId, checkboxChecked };
    return orCancelled(
      world.call('messageBox', {
        type: options.type ?? 'none',
        message: options.message,
        detail: options.detail ?? '',
        buttons: buttons.length > 0 ? buttons : ['OK'],
        defaultId,
        cancelId,
        checkbox: checkboxLabel === '' ? null : { label: checkboxLabel, checked: checkboxChecked },
      }),
      { response: cancelId, checkboxChecked },
    );
  }

  /** In the window when there is one; always on the terminal, where it can be copied. */
  showErrorBox(title: string, content: string): void {
    process.stderr.write(`${title}\n${content}\n`);
    void this.showMessageBox({ message: title, detail: content, buttons: ['OK'], type: 'error' });
  }
}

async function openPaths(
  window: BrowserWindow | null,
  options: Electron.OpenDialogOptions,
): Promise<readonly string[]> {
  const prepared = control?.answers.open.shift();
  if (prepared !== undefined) return prepared;
  const world = await worldOf(window);
  if (world === null) return [];
  const wants = new Set(options.properties);
  if (wants.has('openDirectory')) {
    const place = askForPlace(world, {
      words: placeWords('folder', options.title, options.buttonLabel),
      defaultPath: options.defaultPath ?? '',
      file: false,
      extension: null,
    });
    const folder = await orCancelled(place, null);
    return folder === null ? [] : [folder];
  }
  const question = { accept: accepted(options.filters), multiple: wants.has('multiSelections') };
  return orCancelled(world.filePaths(question), []);
}

async function savePath(
  window: BrowserWindow | null,
  options: Electron.SaveDialogOptions,
): Promise<string | null> {
  const prepared = control?.answers.save.shift();
  if (prepared !== undefined) return prepared;
  const world = await worldOf(window);
  if (world === null) return null;
  const place = askForPlace(world, {
    words: placeWords('save', options.title, options.buttonLabel),
    defaultPath: options.defaultPath ?? '',
    file: true,
    extension: options.filters?.[0]?.extensions.find((one) => one !== '*') ?? null,
  });
  return orCancelled(place, null);
}

/** Electron lets the window be left out. */
function parameters<Options>(args: readonly unknown[]) {
  const window = args[0] instanceof BrowserWindow ? args[0] : focusedWindow();
  // The declarations checked below promise the last one.
  return { window, options: args.at(-1) as Options };
}

/** Where the dialog is shown; `null` when nobody could see it. */
async function worldOf(window: BrowserWindow | null): Promise<DialogWorld | null> {
  const nobodyThere = headless && control !== null;
  if (window === null || window.isDestroyed() || nobodyThere) return null;
  return DialogWorld.open(await window.contents.page());
}

/** A page that goes away under a dialog has cancelled it. */
function orCancelled<Value>(answer: Promise<Value>, cancelled: Value): Promise<Value> {
  return answer.catch(() => cancelled);
}

/** As Electron finds the button that Escape means. */
function cancelButton(buttons: readonly string[]): number {
  return Math.max(
    0,
    buttons.findIndex((label) => /^(cancel|no|annulla)$/i.test(label)),
  );
}

function accepted(filters: Filters): string {
  const endings = (filters ?? []).flatMap((filter) => filter.extensions);
  return endings.includes('*') ? '' : endings.map((ending) => `.${ending}`).join(',');
}

export const dialog: Pick<
  Electron.Dialog,
  'showOpenDialog' | 'showSaveDialog' | 'showMessageBox' | 'showErrorBox'
> = new Dialog();
