import { type BrowserWindow, dialog } from 'electron';

/** Asks for a folder; its absolute path, or `null` when the person cancelled. */
export type FolderDialog = (title: string) => Promise<string | null>;

/** The system's dialog, over a window when there is one. */
export function folderDialogOver(window: () => BrowserWindow | null): FolderDialog {
  return async (title) => {
    const options = {
      title,
      properties: ['openDirectory' as const, 'createDirectory' as const],
    };
    const over = window();
    const answer = await (over
      ? dialog.showOpenDialog(over, options)
      : dialog.showOpenDialog(options));
    return answer.canceled ? null : (answer.filePaths[0] ?? null);
  };
}
