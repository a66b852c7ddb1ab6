// Runs in a page's isolated world when the first dialog is wanted.
import { chooseFiles } from './chooseFiles.ts';
import { choosePlace, closePlace } from './choosePlace.ts';
import { messageBox } from './messageBox.ts';

const dialogs = { messageBox, chooseFiles, choosePlace, closePlace };

/** What the host may call (browser/dialogWorld.ts). */
export type Dialogs = typeof dialogs;

export default dialogs;
