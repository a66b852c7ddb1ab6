import { call } from '../data/bridge.ts';
import { appInfo, preferences, report } from '../data/session.ts';
import { setPreference } from '../data/setPreference.ts';
import { textNow } from '../i18n/useText.ts';
import type { AppCommand } from './command.ts';
import { shortcutsOpen } from './openState.ts';
import { navigate } from './route.ts';
import { showToast } from './toasts.ts';
import { performRedo, performUndo } from './undoRedo.ts';

/** Commands that belong to no single screen. */
export const appCommands: readonly AppCommand[] = [
  go('board', 'command.go.board', 'kanban home'),
  go('today', 'command.go.today', 'due waiting attesa scadenze'),
  go('events', 'command.go.events', 'calendar calendario'),
  go('referrals', 'command.go.referrals', 'given received date ricevute'),
  go('harvest', 'command.go.harvest', 'follow-through reciprocity reciprocità'),
  {
    id: 'go.settings',
    title: 'menu.settings',
    keywords: 'preferences language theme preferenze lingua tema',
    shortcut: 'Mod+,',
    perform: () => navigate({ page: 'settings' }),
  },
  {
    id: 'go.versions',
    title: 'versions.open',
    keywords: 'conflict sync merge conflitto unire',
    perform: () => navigate({ page: 'versions' }),
  },
  {
    id: 'go.backups',
    title: 'backups.open',
    keywords: 'restore copy backup ripristinare copia',
    perform: () => navigate({ page: 'backups' }),
  },
  { id: 'undo', title: 'menu.undo', shortcut: 'Mod+Z', perform: performUndo },
  {
    id: 'redo',
    title: 'menu.redo',
    shortcut: 'Mod+Shift+Z',
    alsoShortcuts: ['Mod+Y'],
    perform: performRedo,
  },
  {
    // Screens that can print have a command of this id of their own, which comes first.
    id: 'print',
    title: 'command.print',
    keywords: 'print stampa pdf',
    shortcut: 'Mod+P',
    perform: sayNothingToPrint,
  },
  {
    id: 'shortcuts',
    title: 'menu.shortcuts',
    keywords: 'keys help tasti aiuto',
    shortcut: '?',
    perform: () => shortcutsOpen.set(true),
  },
  {
    id: 'journal.showFolder',
    title: 'command.showFolder',
    keywords: 'file data dati',
    perform: () => void call('journal.showFolder').catch(report),
  },
  {
    id: 'journal.leaveDemo',
    title: 'command.leaveDemo',
    keywords: 'demo sample esempio',
    when: () => appInfo.get()?.demo === true,
    perform: leaveDemo,
  },
  {
    id: 'journal.leaveCopy',
    title: 'backups.copy.leave',
    keywords: 'backup copia',
    when: () => (appInfo.get()?.copyOf ?? null) !== null,
    perform: leaveDemo,
  },
  theme('light', 'command.theme.light'),
  theme('dark', 'command.theme.dark'),
  theme('system', 'command.theme.system'),
];

function go(
  page: 'board' | 'today' | 'events' | 'referrals' | 'harvest',
  title: AppCommand['title'],
  keywords: string,
): AppCommand {
  return { id: `go.${page}`, title, keywords, perform: () => navigate({ page }) };
}

function theme(
  value: 'light' | 'dark' | 'system',
  title: 'command.theme.light' | 'command.theme.dark' | 'command.theme.system',
): AppCommand {
  return {
    id: `theme.${value}`,
    title,
    keywords: 'appearance colours aspetto colori',
    when: () => preferences.get().theme !== value,
    perform: () => setPreference({ theme: value }),
  };
}

function sayNothingToPrint(): void {
  const text = textNow();
  showToast({
    tone: 'done',
    text: text('app.nothingToPrint'),
    action: { label: text('nav.events'), perform: () => navigate({ page: 'events' }) },
  });
}

/** Closes the sample data and returns to the person's own journal, or to the first screen. */
export function leaveDemo(): void {
  void call('journal.leaveDemo').catch(report);
}
