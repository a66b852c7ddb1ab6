import { pieces } from './pieces.ts';

/** `piece.js NAME DIR` measures one piece and writes what it found as JSON. */
const [name = '', dir = ''] = process.argv.slice(2);
const piece = new Map<string, (dir: string) => Promise<unknown>>(Object.entries(pieces)).get(name);
if (piece === undefined) throw new Error(`there is no piece ${name}`);
process.stdout.write(JSON.stringify(await piece(dir)));
