import { type BrowserWindow, dialog, type FileFilter } from 'electron';

export interface SaveQuestion {
  readonly title: string;
  readonly fileName: string;
  readonly filter: FileFilter;
}

/** Asks where to save; the absolute path, or `null` when the person cancelled. */
export type SaveDialog = (question: SaveQuestion) => Promise<string | null>;

/** The system's dialog, over a window when there is one. */
export function saveDialogOver(window: () => BrowserWindow | null): SaveDialog {
  return async ({ title, fileName, filter }) => {
    const options = {
      title,
      defaultPath: fileName,
      filters: [filter],
      properties: ['createDirectory' as const, 'showOverwriteConfirmation' as const],
    };
    const over = window();
    const answer = await (over
      ? dialog.showSaveDialog(over, options)
      : dialog.showSaveDialog(options));
    return answer.canceled || answer.filePath === '' ? null : answer.filePath;
  };
}
