import { appInfo } from '../data/session.ts';
import { useSignal } from '../data/signal.ts';

/** Whether Command stands for Ctrl. */
export function isMac(): boolean {
  return appInfo.get()?.platform === 'darwin';
}

export function useIsMac(): boolean {
  return useSignal(appInfo)?.platform === 'darwin';
}
