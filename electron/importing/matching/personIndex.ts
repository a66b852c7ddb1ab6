import { createHash } from 'node:crypto';
import type { CountryCode } from 'libphonenumber-js/min';
import type { ContactDetails } from '../../../shared/domain/records/contact.ts';
import { nameWords, namesAgree, namesTouch } from './names.ts';
import { emailKey, folded, phoneKey, urlKey } from './normalise.ts';

/** What a person is recognised by. */
export interface Recognisable {
  readonly details: ContactDetails;
  /** Cards and rows that the person was imported from. */
  readonly raws: readonly string[];
  /** Ids in other programs, and in the journal that wrote the file. */
  readonly ids: readonly string[];
}

interface Entry {
  readonly ref: string;
  readonly name: readonly string[];
  readonly reachable: boolean;
}

type Agreement = (a: readonly string[], b: readonly string[]) => boolean;
interface Key {
  readonly key: string;
  readonly agree: Agreement;
}

/** Mailboxes of an office rather than of a person. */
const sharedMailbox =
  /^(?:info|office|ufficio|amministrazione|segreteria|studio|commerciale|contatti|contabilita|posta|mail|admin|sales|hello|contact|support|team)[\d._-]*@/;
/** People behind one telephone or mailbox; beyond, the key tells nobody apart any more. */
const MAX_SHARING = 50;

const always: Agreement = () => true;

/**
 * Finds who somebody is, among all the people put in: first by the very card or row, then by
 * id, e-mail, address on the web, telephone, and name with company. Each look-up costs the
 * same however many people there are.
 */
export class PersonIndex {
  readonly #byKey = new Map<string, Entry[]>();
  readonly #country: CountryCode | undefined;

  constructor(country: CountryCode | undefined) {
    this.#country = country;
  }

  /** Puts a person in, or adds what has been learnt about one. `ref` is what `find` answers. */
  add(ref: string, person: Recognisable): void {
    const entry: Entry = {
      ref,
      name: nameWords(person.details.name),
      reachable: isReachable(person.details),
    };
    for (const { key } of this.#keys(person)) {
      const entries = this.#byKey.get(key);
      if (!entries) this.#byKey.set(key, [entry]);
      else if (entries.length < MAX_SHARING && !entries.some((known) => known.ref === ref))
        entries.push(entry);
    }
  }

  /** The ref of the person that this is; `null` for nobody known. */
  find(person: Recognisable): string | null {
    const name = nameWords(person.details.name);
    const reachable = isReachable(person.details);
    for (const { key, agree } of this.#keys(person)) {
      for (const entry of this.#byKey.get(key) ?? []) {
        // A name with no company and two ways to be reached may be two people.
        if (key.startsWith('name:') && key.endsWith('|') && reachable && entry.reachable) continue;
        if (agree(entry.name, name)) return entry.ref;
      }
    }
    return null;
  }

  /** In the order of their strength, each with how far the names must agree beside it. */
  *#keys({ details, raws, ids }: Recognisable): Generator<Key> {
    for (const raw of raws) yield { key: rawKey(raw), agree: always };
    for (const id of ids) yield { key: `id:${id}`, agree: namesTouch };
    for (const { value } of details.emails) {
      const key = emailKey(value);
      if (key !== '')
        yield { key: `mail:${key}`, agree: sharedMailbox.test(key) ? namesAgree : namesTouch };
    }
    for (const { value } of details.urls) {
      const key = urlKey(value);
      // A bare site is a company's; a page below it may be one person's.
      if (key !== '')
        yield { key: `url:${key}`, agree: key.includes('/') ? namesTouch : namesAgree };
    }
    for (const { value } of details.phones) {
      const key = phoneKey(value, this.#country);
      if (key !== '') yield { key: `tel:${key}`, agree: namesAgree };
    }
    yield {
      key: `name:${nameWords(details.name).join(' ')}|${folded(details.company)}`,
      agree: always,
    };
  }
}

function isReachable({ emails, phones, urls }: ContactDetails): boolean {
  return emails.length + phones.length + urls.length > 0;
}

/** A card with a photo is long, and a key should not hold it a second time. */
function rawKey(raw: string): string {
  return `raw:${raw.length <= 200 ? raw : createHash('sha256').update(raw).digest('base64')}`;
}
