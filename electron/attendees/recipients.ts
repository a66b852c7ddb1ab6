import type { Invitee } from '../../shared/domain/invitees/invitee.ts';
import { bullet, emailIn, nameOf, tidy } from './attendeeOf.ts';

/** `<anna@rossi.example>`, as mail programs write it behind a name. */
const angled = /<[^<>@]*@[^<>]*>/g;

/**
 * The recipients of a message, as they stand in one line: “Anna Rossi <a@x.example>,
 * "Neri, Ugo" <u@x.example>”. `null` where the line is none of that kind.
 */
export function recipientsOf(line: string): Invitee[] | null {
  const marked = line.match(angled)?.length ?? 0;
  const parts = splitOutsideQuotes(line.replace(bullet, '')).map(tidy).filter(Boolean);
  const isAllAddresses = parts.length > 1 && parts.every((part) => emailIn(part) !== '');
  if (marked === 0 && !isAllAddresses) return null;
  const people: Invitee[] = [];
  /** Parts of a name that has commas in it, until its address comes. */
  let held: string[] = [];
  for (const part of parts) {
    held.push(...part.split(','));
    const email = emailIn(part);
    if (email === '') continue;
    people.push({ name: nameOf(held, 'last'), email });
    held = [];
  }
  // Behind one person alone, what follows is said about them.
  const rest = marked > 1 ? nameOf(held, 'last') : '';
  return rest === '' ? people : [...people, { name: rest, email: '' }];
}

/** At commas and semicolons. */
function splitOutsideQuotes(line: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let isQuoted = false;
  for (let index = 0; index < line.length; index += 1) {
    const character = line[index];
    if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (character === ',' || character === ';')) {
      parts.push(line.slice(start, index));
      start = index + 1;
    }
  }
  return [...parts, line.slice(start)];
}
