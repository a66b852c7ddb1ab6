/**
 * The arguments meant for Coltiva. Packaged, they follow the program; while developing they
 * follow the app's path, which itself is the first argument that is no switch.
 * @param argv `process.argv`
 */
export function ownArguments(argv: readonly string[], packaged: boolean): string[] {
  const given = argv.slice(1);
  if (packaged) return given;
  const app = given.findIndex((argument) => !argument.startsWith('-'));
  return app === -1 ? given : given.toSpliced(app, 1);
}
