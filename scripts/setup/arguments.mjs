/** What a command line wants, as far as the start has to know; the app reads the rest.
 * - `window`: the app itself
 * - `windowless`: a job that ends by itself and needs no screen
 * - `help`, `version`: a few lines, and nothing has to be there for them
 * @typedef {'window' | 'windowless' | 'help' | 'version'} Wish */

const windowlessOptions = ['--import', '--export', '--prep-sheet', '--pdf', '--paper'];

/** @param {readonly string[]} args
 * @returns {Wish} */
export function wishOf(args) {
  const options = args.map((argument) => argument.split('=', 1)[0] ?? '');
  if (options.includes('--help')) return 'help';
  if (options.includes('--version')) return 'version';
  return options.some((option) => windowlessOptions.includes(option)) ? 'windowless' : 'window';
}
