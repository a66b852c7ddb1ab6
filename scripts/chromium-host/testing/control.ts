/**
 * For tests only: a person cannot be there to use the browser's file chooser, so the test
 * that started us says beforehand what the person would have chosen. Alive only when
 * `COLTIVA_HOST_CONTROL=1` and the process was started with Node's own channel.
 */
interface Answers {
  readonly open: (readonly string[])[];
  readonly save: (string | null)[];
  readonly message: number[];
}

export interface Control {
  readonly answers: Answers;
  /** Addresses given to `shell.openExternal`, which are not opened then. */
  readonly links: string[];
  /** Notifications, which are not shown then. */
  readonly notices: { readonly title: string; readonly body: string }[];
}

type Asked =
  | { readonly id: number; readonly answer: 'open'; readonly paths: readonly string[] }
  | { readonly id: number; readonly answer: 'save'; readonly path: string | null }
  | { readonly id: number; readonly answer: 'message'; readonly button: number }
  | { readonly id: number; readonly ask: 'links' | 'notices' };

function listen(): Control {
  const control: Control = { answers: { open: [], save: [], message: [] }, links: [], notices: [] };
  process.on('message', (asked) => {
    // The test's launcher (e2e/hosts/chromium.ts) is the only one on this channel.
    const message = asked as Asked;
    process.send?.({ id: message.id, value: take(control, message) });
  });
  // The channel alone must not keep the app alive.
  process.channel?.unref();
  return control;
}

function take(control: Control, message: Asked): unknown {
  if ('ask' in message) return control[message.ask];
  const { answers } = control;
  switch (message.answer) {
    case 'open':
      return answers.open.push(message.paths);
    case 'save':
      return answers.save.push(message.path);
    case 'message':
      return answers.message.push(message.button);
  }
}

export const control: Control | null =
  process.env['COLTIVA_HOST_CONTROL'] === '1' && process.send !== undefined ? listen() : null;
