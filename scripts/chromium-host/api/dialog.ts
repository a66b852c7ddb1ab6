import { GuardedObject, type Offers } from '../standIn.ts';
import { control } from '../testing/control.ts';

type OfferedMember = 'showOpenDialog' | 'showSaveDialog' | 'showMessageBox' | 'showErrorBox';

class Dialog extends GuardedObject {
  constructor() {
    super('dialog');
  }
  async showOpenDialog(): Promise<Electron.OpenDialogReturnValue> {
    const filePaths = [...(control?.answers.open.shift() ?? [])];
    return { canceled: filePaths.length === 0, filePaths };
  }
  async showSaveDialog(): Promise<Electron.SaveDialogReturnValue> {
    const filePath = control?.answers.save.shift() ?? null;
    return { canceled: filePath === null, filePath: filePath ?? '' };
  }
  async showMessageBox(): Promise<Electron.MessageBoxReturnValue> {
    return { response: control?.answers.message.shift() ?? 0, checkboxChecked: false };
  }
  showErrorBox(title: string, content: string): void {
    process.stderr.write(`${title}\n${content}\n`);
  }
}

export const dialog: Offers<Electron.Dialog, OfferedMember> = new Dialog();
