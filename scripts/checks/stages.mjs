// The steps of `npm test`. Those of one stage may run at the same time.
import { ensureBuilt } from '../setup/built.mjs';
import { inCheckout } from '../setup/checkout.mjs';
import { runNode } from '../setup/run.mjs';
import { ofCheck } from './outcome.mjs';
import { runEndToEnd, runUnit } from './runners.mjs';
import { checkSockets } from './sockets.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {() => Promise<import('./outcome.mjs').Outcome>} run
 */

/** @type {readonly (readonly Step[])[]} */
export const stages = [
  [
    check('format', 'node_modules/@biomejs/biome/bin/biome', 'format'),
    check('lint', 'node_modules/oxlint/bin/oxlint'),
    check('types', 'scripts/types.mjs', '--whole'),
  ],
  [{ name: 'unit', run: runUnit }],
  [check('build', 'scripts/build.mjs')],
  [
    {
      name: 'sockets',
      async run() {
        await ensureBuilt();
        return ofCheck(checkSockets());
      },
    },
  ],
  [{ name: 'e2e', run: runEndToEnd }],
];

/** @param {string} name
 * @param {string} program a program of Node's, relative to the checkout
 * @param {...string} args
 * @returns {Step} */
function check(name, program, ...args) {
  const run = async () => {
    const whole = inCheckout(...program.split('/'));
    return ofCheck(await runNode([whole, ...args], { cwd: inCheckout(), seconds: 300 }));
  };
  return { name, run };
}

/** The steps that `--only NAME,NAME` names; all of them without it.
 * @param {readonly (readonly Step[])[]} all
 * @param {readonly string[]} args
 * @returns {readonly (readonly Step[])[]}
 * @throws {Error} when there is no such step or option */
export function pickStages(all, args) {
  if (args.length === 0) return all;
  const [option, names = ''] = args;
  const wanted = names.split(',');
  const known = all.flat().map(({ name }) => name);
  const unknown = wanted.filter((name) => !known.includes(name));
  if (option !== '--only' || args.length !== 2 || unknown.length > 0) {
    throw new Error(`Use: npm test [-- --only NAME,NAME…], of ${known.join(', ')}.`);
  }
  return all.map((stage) => stage.filter(({ name }) => wanted.includes(name)));
}
