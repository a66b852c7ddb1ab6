import { fold } from '../fold.ts';
import type { Journal } from '../journal.ts';
import type { Contact } from '../records/contact.ts';

/** What has been typed about somebody new. */
export interface Newcomer {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
}

/** As many last digits as tell a number apart, whatever stands before: +39, 0039, 0. */
const PHONE_DIGITS = 8;
/** A slip is looked for in words that are long enough not to be another name. */
const SLIP_MIN = 4;

/** Folding 20,000 names at each keystroke would be felt; a record never changes. */
const foldedNames = new WeakMap<Contact, string>();

/** The words of a name, folded, in alphabetical order: "Rossi Anna" is like "Anna Rossi". */
export function nameKey(name: string): string {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .toSorted()
    .join(' ');
}

export function nameKeyOf(contact: Contact): string {
  const known = foldedNames.get(contact) ?? nameKey(contact.name);
  foldedNames.set(contact, known);
  return known;
}

/**
 * Contacts who may be the same person: the same e-mail or telephone number, the same words in
 * the name in any order, or the same words but for one slip of the finger.
 * @param limit how many are enough; the surest first
 */
export function likeContacts(journal: Journal, newcomer: Newcomer, limit: number): Contact[] {
  const key = nameKey(newcomer.name);
  const address = newcomer.email.trim().toLowerCase();
  const number = lastDigits(newcomer.phone);
  if (key === '' && address === '' && number === null) return [];
  const sure: Contact[] = [];
  const near: Contact[] = [];
  for (const contact of journal.tables.contacts.values()) {
    const sameAddress =
      address !== '' && contact.emails.some(({ value }) => value.toLowerCase() === address);
    const sameNumber =
      number !== null && contact.phones.some(({ value }) => lastDigits(value) === number);
    const slips = key === '' ? null : slipsBetween(key, nameKeyOf(contact));
    if (sameAddress || sameNumber || slips === 0) sure.push(contact);
    else if (slips === 1) near.push(contact);
    if (sure.length === limit) break;
  }
  return [...sure, ...near].slice(0, limit);
}

/** `null`: too few digits to tell a number by. */
function lastDigits(phone: string): string | null {
  const digits = phone.replaceAll(/\D/g, '');
  return digits.length < PHONE_DIGITS ? null : digits.slice(-PHONE_DIGITS);
}

/**
 * 0: the same words; 1: the same but for one word with one slip, which a name of two words or
 * more may have; `null`: another name.
 */
function slipsBetween(typedKey: string, knownKey: string): 0 | 1 | null {
  if (typedKey === knownKey) return 0;
  if (Math.abs(typedKey.length - knownKey.length) > 1) return null;
  const typed = typedKey.split(' ');
  const known = knownKey.split(' ');
  if (typed.length !== known.length) return null;
  const left = typed.filter((word) => !known.includes(word));
  const [mine, ...more] = left;
  const [theirs] = known.filter((word) => !typed.includes(word));
  if (mine === undefined || theirs === undefined || more.length > 0 || typed.length < 2)
    return null;
  return Math.min(mine.length, theirs.length) >= SLIP_MIN && isOneSlip(mine, theirs) ? 1 : null;
}

/** A letter too many, too few or another one, or two neighbours that changed places. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const rest = (text: string, skipped: number): string => text.slice(start + skipped);
  if (a.length > b.length) return rest(a, 1) === rest(b, 0);
  if (a.length < b.length) return rest(a, 0) === rest(b, 1);
  return (
    rest(a, 1) === rest(b, 1) ||
    (a[start] === b[start + 1] && a[start + 1] === b[start] && rest(a, 2) === rest(b, 2))
  );
}
