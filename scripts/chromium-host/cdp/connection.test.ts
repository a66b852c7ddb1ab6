import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { decodeCbor, encodeCbor } from './cbor.ts';
import { BrowserGone, CdpConnection } from './connection.ts';

function connect() {
  const out = new PassThrough();
  const input = new PassThrough();
  return { out, input, connection: new CdpConnection(out, input) };
}

const message = (value: object) => Buffer.concat(encodeCbor(value as never));

test('matches answers and events to their sessions, however the pipe cuts them', async () => {
  const { out, input, connection } = connect();
  const session = connection.session('S');
  const heard: string[] = [];
  session.on('Page.frameNavigated', ({ frame }) => heard.push(frame.url));
  connection.root.on('Page.frameNavigated', () => heard.push('root'));
  const asked = session.send('Page.getFrameTree', {});
  const frame = { id: 'F', url: 'https://a.invalid/' };
  expect(decodeCbor(out.read() as Buffer)).toEqual({
    id: 1,
    method: 'Page.getFrameTree',
    params: {},
    sessionId: 'S',
  });
  const bytes = Buffer.concat([
    message({ method: 'Page.frameNavigated', params: { frame }, sessionId: 'S' }),
    message({ id: 1, result: { frameTree: { frame } }, sessionId: 'S' }),
  ]);
  for (const byte of bytes) input.write(Buffer.of(byte));
  expect(await asked).toEqual({ frameTree: { frame } });
  expect(heard).toEqual(['https://a.invalid/']);
});

test('an error of the browser names the command', async () => {
  const { input, connection } = connect();
  const asked = connection.root.send('Browser.close', {});
  input.write(message({ id: 1, error: { code: -1, message: 'no' } }));
  await expect(asked).rejects.toThrow('Browser.close: no');
});

test('when the browser goes, whoever waits is told, and nobody waits again', async () => {
  const { input, connection } = connect();
  const asked = connection.root.send('Browser.close', {});
  input.destroy();
  await expect(asked).rejects.toThrow(BrowserGone);
  await expect(connection.root.send('Browser.close', {})).rejects.toThrow(BrowserGone);
});
