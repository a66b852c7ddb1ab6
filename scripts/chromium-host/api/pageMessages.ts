import type { FromPage, ToPage } from '../bridgeMessages.ts';
import { chooseMenuItem } from './menu.ts';
import { nativeTheme } from './nativeTheme.ts';
import { askToNavigate } from './navigation.ts';
import { answerCall, hearMessage } from './pageCalls.ts';
import type { WebContents } from './webContents.ts';

/** What a message of the bridge may need besides the contents it came from. */
interface Desk {
  readonly reply: (message: ToPage) => void;
  readonly resized: () => void;
  readonly preload: string | undefined;
}

/** Does what a page asks over the bridge, or tells who wants to know. */
export function takeMessage(contents: WebContents, message: FromPage, desk: Desk): void {
  switch (message.kind) {
    case 'hello':
      nativeTheme.systemIsDark(message.dark);
      if (contents.getZoomFactor() !== 1) {
        desk.reply({ kind: 'zoom', factor: contents.getZoomFactor() });
      }
      contents.sendAccelerators();
      return;
    case 'dark':
      nativeTheme.systemIsDark(message.dark);
      return;
    case 'invoke':
      void answerCall(contents, message, desk.reply);
      return;
    case 'send':
      hearMessage(contents, message.channel, message.args);
      return;
    case 'menu':
      chooseMenuItem(message.index);
      return;
    case 'stopped':
      askToNavigate(contents, message.url);
      return;
    case 'resized':
      desk.resized();
      return;
    case 'preload-failed':
      process.stderr.write(`The preload failed: ${message.message}\n`);
      contents.emit('preload-error', {}, desk.preload, new Error(message.message));
  }
}
