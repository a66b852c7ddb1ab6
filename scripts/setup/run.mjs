import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { stripVTControlCharacters } from 'node:util';

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {'pass' | 'aside' | 'keep'} [output] `pass` it through as it is, put it `aside`
 *   on standard error, or `keep` it for the answer (the default)
 * @property {number} [seconds] after so long the program is ended
 */

/**
 * Runs a program to its end. Signals that would end this process reach the program instead.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string }>} its exit code as a shell would give it
 *   (127 when it cannot be started, 124 when its time ran out, 128 and more for a signal),
 *   and what it printed
 */
export function run(program, args, options = {}) {
  const { cwd, env = process.env, output = 'keep', seconds } = options;
  const aside = /** @type {const} */ (['ignore', 2, 2]);
  const keep = /** @type {const} */ (['ignore', 'pipe', 'pipe']);
  const stdio = { pass: /** @type {const} */ ('inherit'), aside, keep }[output];
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env,
      stdio: typeof stdio === 'string' ? stdio : [...stdio],
      // npm is a script on Windows, and only the shell can start those.
      shell: process.platform === 'win32' && program === 'npm',
      windowsHide: output !== 'pass',
    });
    /** @type {Buffer[]} */
    const printed = [];
    child.stdout?.on('data', (chunk) => printed.push(chunk));
    child.stderr?.on('data', (chunk) => printed.push(chunk));

    let late = false;
    const limit =
      seconds &&
      setTimeout(() => {
        late = true;
        child.kill('SIGINT');
        setTimeout(() => child.kill('SIGKILL'), 5_000).unref();
      }, seconds * 1000);
    const stop = passOnSignals(child);

    /** @param {number} code */
    const end = (code) => {
      clearTimeout(limit || undefined);
      stop();
      // What is kept is read later, perhaps in a file: without colours.
      resolve({ code, output: stripVTControlCharacters(Buffer.concat(printed).toString('utf8')) });
    };
    child.once('error', (error) => {
      printed.push(Buffer.from(`${error.message}\n`));
      end(127);
    });
    child.once('close', (code, signal) => {
      if (late) end(124);
      else end(code ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
}

/** Runs one of Node's programs with the Node that runs this.
 * @param {readonly string[]} args
 * @param {RunOptions} [options] */
export function runNode(args, options) {
  return run(process.execPath, args, options);
}

/** @param {import('node:child_process').ChildProcess} child
 * @returns {() => void} stops passing on */
function passOnSignals(child) {
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  const passOn = signals.map((signal) => {
    const listener = () => void child.kill(signal);
    process.on(signal, listener);
    return () => process.off(signal, listener);
  });
  return () => {
    for (const stop of passOn) stop();
  };
}
