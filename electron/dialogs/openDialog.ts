import { type BrowserWindow, dialog, type FileFilter } from 'electron';

export interface OpenQuestion {
  readonly title: string;
  /** Whether more than one file may be chosen. */
  readonly several: boolean;
  readonly filters: readonly FileFilter[];
}

/** Asks for files; their absolute paths, or `null` when the person cancelled. */
export type OpenDialog = (question: OpenQuestion) => Promise<readonly string[] | null>;

/** The system's dialog, over a window when there is one. */
export function openDialogOver(window: () => BrowserWindow | null): OpenDialog {
  return async ({ title, several, filters }) => {
    const options = {
      title,
      filters: [...filters],
      properties: several
        ? ['openFile' as const, 'multiSelections' as const]
        : ['openFile' as const],
    };
    const over = window();
    const answer = await (over
      ? dialog.showOpenDialog(over, options)
      : dialog.showOpenDialog(options));
    return answer.canceled || answer.filePaths.length === 0 ? null : answer.filePaths;
  };
}
