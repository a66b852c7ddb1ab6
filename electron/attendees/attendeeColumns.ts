import type { Invitee } from '../../shared/domain/invitees/invitee.ts';
import { columnName } from '../importing/csv/recognise.ts';
import { emailIn, tidy } from './attendeeOf.ts';

/** How the rows of a table name somebody. */
export interface Columns {
  /** `null` for a row that names nobody. */
  readonly read: (cells: readonly string[]) => Invitee | null;
}

const whole = words(
  'name, full name, attendee, attendee name, participant, guest, member, member name, visitor, nominativo, nome e cognome, cognome e nome, partecipante, ospite, invitato, membro, nome completo',
);
const given = words('first name, given name, firstname, nome');
const family = words('last name, family name, surname, lastname, cognome');
const mail = words(
  'email, e-mail, mail, email address, e-mail address, indirizzo e-mail, indirizzo email, posta elettronica, e-mail 1 - value',
);

/** What the columns of a table's first record mean; `null` when it names somebody itself. */
export function attendeeColumns(head: readonly string[]): Columns | null {
  const names = head.map(columnName);
  const at = (meaning: ReadonlySet<string>): number => names.findIndex((name) => meaning.has(name));
  const email = at(mail);
  const last = at(family);
  const first = at(given);
  // “Nome” is the given name beside “Cognome”, and the whole name without.
  const name = at(whole) === -1 && last === -1 ? first : at(whole);
  if (name === -1 && last === -1 && email === -1) return null;
  return {
    read(cells) {
      const cell = (index: number): string => tidy(cells[index] ?? '');
      const parts = name === -1 ? [cell(first), cell(last)] : [cell(name)];
      const found = { name: parts.filter(Boolean).join(' '), email: emailIn(cell(email)) };
      return found.name === '' && found.email === '' ? null : found;
    },
  };
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(', '));
}
