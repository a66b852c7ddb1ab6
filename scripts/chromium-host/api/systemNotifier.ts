import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

export interface Words {
  readonly title: string;
  readonly body: string;
}

/** A program and what it is started with. */
export interface Notifier {
  readonly command: string;
  readonly args: (words: Words) => readonly string[];
  /** More of the environment, for words that must not stand in a script. */
  readonly env: (words: Words) => Readonly<Record<string, string>>;
}

const none = (): Readonly<Record<string, string>> => ({});

/** The words come as arguments or in the environment, never as part of a script. */
const notifiers: Partial<Record<NodeJS.Platform, Notifier>> = {
  linux: {
    command: 'notify-send',
    args: ({ title, body }) => ['--app-name=Coltiva', '--', title, asMarkup(body)],
    env: none,
  },
  darwin: {
    command: 'osascript',
    args: ({ title, body }) => [
      '-e',
      'on run words',
      '-e',
      'display notification (item 2 of words) with title (item 1 of words)',
      '-e',
      'end run',
      title,
      body,
    ],
    env: none,
  },
  win32: {
    command: 'powershell.exe',
    args: () => ['-NoProfile', '-NonInteractive', '-Command', toastScript],
    env: ({ title, body }) => ({ NOTICE_TITLE: title, NOTICE_BODY: body }),
  },
};

/** Toasts need the id of an installed program; that of PowerShell is on every Windows. */
const toastScript = [
  '[void][Windows.UI.Notifications.ToastNotificationManager,Windows.UI.Notifications,ContentType=WindowsRuntime]',
  '$m=[Windows.UI.Notifications.ToastNotificationManager]',
  '$x=$m::GetTemplateContent([Windows.UI.Notifications.ToastTemplateType]::ToastText02)',
  '$t=$x.GetElementsByTagName("text")',
  '[void]$t.Item(0).AppendChild($x.CreateTextNode($env:NOTICE_TITLE))',
  '[void]$t.Item(1).AppendChild($x.CreateTextNode($env:NOTICE_BODY))',
  String.raw`$id='{1AC14E77-02E7-4E5D-B744-2EB1AE5198B7}\WindowsPowerShell\v1.0\powershell.exe'`,
  '$m::CreateToastNotifier($id).Show([Windows.UI.Notifications.ToastNotification]::new($x))',
].join(';');

/** Servers of the freedesktop kind read the body as markup. */
function asMarkup(body: string): string {
  return body.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The program that shows notifications here; `null` when there is none. */
export function systemNotifier(
  platform: NodeJS.Platform = process.platform,
  searched: string = process.env['PATH'] ?? '',
): Notifier | null {
  const notifier = notifiers[platform] ?? null;
  // Windows and macOS have theirs on every machine; a Linux desktop may do without.
  if (notifier === null || platform !== 'linux') return notifier;
  return searched.split(path.delimiter).some((folder) => isProgram(folder, notifier.command))
    ? notifier
    : null;
}

function isProgram(folder: string, command: string): boolean {
  try {
    accessSync(path.join(folder, command), constants.X_OK);
    return folder !== '';
  } catch {
    return false;
  }
}

/** Resolves when the system has it. @throws Error when there is no program for it, or it failed */
export function notify(words: Words): Promise<void> {
  const notifier = systemNotifier();
  if (notifier === null) return Promise.reject(new Error('no notifications here'));
  return new Promise((resolve, reject) => {
    const child = spawn(notifier.command, notifier.args(words), {
      stdio: 'ignore',
      windowsHide: true,
      env: { ...process.env, ...notifier.env(words) },
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${notifier.command} ended with ${code}`)),
    );
    child.unref();
  });
}
