import { describe, expect, it } from 'vitest';
import { run, runNode } from './run.mjs';

describe('run', () => {
  it('keeps what a program prints, and its exit code', async () => {
    const program = 'console.log("out"); console.error("err"); process.exitCode = 3;';
    const { code, output } = await runNode(['-e', program]);
    expect(code).toBe(3);
    expect(output).toContain('out\n');
    expect(output).toContain('err\n');
  });

  it('says in the shell’s way that a signal ended it', async () => {
    const { code } = await runNode(['-e', 'process.kill(process.pid, "SIGKILL")']);
    expect(code).toBe(process.platform === 'win32' ? 1 : 128 + 9);
  });

  it('says that a program cannot be started', async () => {
    const { code, output } = await run('no-such-program-anywhere', []);
    expect(code).toBe(127);
    expect(output).toContain('no-such-program-anywhere');
  });

  it('ends a program whose time is up', async () => {
    const { code } = await runNode(['-e', 'setInterval(() => {}, 1000)'], { seconds: 0.5 });
    expect(code).toBe(124);
  });

  it.skipIf(process.platform === 'win32')('passes on a signal, and waits for the end', async () => {
    // The program interrupts the one that runs it, which hands that back.
    const inner = `
      process.on('SIGINT', () => process.exit(42));
      setInterval(() => {}, 1000);
      process.kill(process.ppid, 'SIGINT');`;
    const outer = `
      import { runNode } from ${JSON.stringify(new URL('run.mjs', import.meta.url).href)};
      const { code } = await runNode(['-e', ${JSON.stringify(inner)}]);
      process.exitCode = code;`;
    const { code } = await runNode(['--input-type=module', '-e', outer]);
    expect(code).toBe(42);
  });
});
