import { Notification } from 'electron';
import type { Notice } from './noticeWords.ts';

/** Kept as long as they can be clicked: what nobody holds is collected, and its click with it. */
const shown = new Set<Notification>();

/** Hands a notice to the system. `false`: the system has no notifications. */
export function showNotice(notice: Notice, onClick: () => void): boolean {
  if (!Notification.isSupported()) return false;
  const notification = new Notification({ ...notice, silent: true });
  shown.add(notification);
  const forget = (): void => {
    shown.delete(notification);
  };
  notification.once('click', () => {
    forget();
    onClick();
  });
  notification.once('close', forget);
  notification.once('failed', forget);
  notification.show();
  return true;
}
