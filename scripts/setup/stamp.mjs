import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * A hash over the names and bytes of all files in the given places, tests left out: equal
 * stamps mean equal sources. Places that do not exist count as empty.
 * @param {string} folder absolute
 * @param {readonly string[]} places files and folders in it
 * @returns {string} SHA-256, in hexadecimal
 */
export function stampOf(folder, places) {
  const hash = createHash('sha256');
  for (const file of places.flatMap((place) => filesIn(folder, place)).toSorted()) {
    const bytes = readFileSync(path.join(folder, file));
    // The lengths keep apart what would run together: a name and the bytes that follow it.
    hash.update(`${file.length} ${file} ${bytes.length} `).update(bytes);
  }
  return hash.digest('hex');
}

/** @param {string} folder
 * @param {string} place
 * @returns {string[]} relative to the folder, with forward slashes on every platform */
function filesIn(folder, place) {
  const whole = path.join(folder, place);
  if (!existsSync(whole)) return [];
  if (statSync(whole).isFile()) return [place];
  return readdirSync(whole, { recursive: true, encoding: 'utf8' })
    .filter((name) => !/\.test\.tsx?$/.test(name) && statSync(path.join(whole, name)).isFile())
    .map((name) => `${place}/${name.split(path.sep).join('/')}`);
}
