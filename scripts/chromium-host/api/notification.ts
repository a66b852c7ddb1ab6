import { Guarded, type Offers } from '../standIn.ts';
import { control } from '../testing/control.ts';
import { notify, systemNotifier } from './systemNotifier.ts';

type OfferedMember = 'title' | 'body' | 'silent' | 'show' | 'close';

/**
 * A notification of the system, by the program that the system has for it. A browser's own
 * would ask the page for permission, name an address that means nothing, and is not to be
 * had incognito.
 */
export class Notification extends Guarded implements Offers<Electron.Notification, OfferedMember> {
  title: string;
  body: string;
  silent: boolean;

  constructor({
    title = '',
    body = '',
    silent = false,
  }: Electron.NotificationConstructorOptions = {}) {
    super('Notification');
    this.title = title;
    this.body = body;
    this.silent = silent;
  }

  static isSupported(): boolean {
    return control !== null || systemNotifier() !== null;
  }

  show(): void {
    const { title, body } = this;
    if (control !== null) {
      control.notices.push({ title, body });
      this.emit('show', {});
      return;
    }
    notify({ title, body }).then(
      () => this.emit('show', {}),
      (error: unknown) => this.emit('failed', {}, String(error)),
    );
  }

  /** The system's program has ended by then; the system takes the notification away itself. */
  close(): void {}
}
