import { attendanceId } from '../../shared/domain/commands/events.ts';
import { addDays, type Day } from '../../shared/domain/day.ts';
import { excerptOf } from '../../shared/domain/excerpt.ts';
import { rememberLines } from '../../shared/domain/noteText/plain.ts';
import { type Note, plainNote } from '../../shared/domain/records/note.ts';
import { ranksBetween } from '../../shared/domain/rank.ts';
import type { Contact } from '../../shared/domain/records/contact.ts';
import { blankEvent, type NetworkingEvent } from '../../shared/domain/records/event.ts';
import { blankProfile } from '../../shared/domain/records/profile.ts';
import { stagePresets } from '../../shared/domain/records/stage.ts';
import type { Change } from '../../shared/domain/tables.ts';
import type { Language } from '../../shared/i18n/index.ts';
import { demoContact } from './contact.ts';
import { events } from './events.ts';
import { type IntroductionScript, introductions } from './introductions.ts';
import { drawPortrait, type Looks } from './portraits/drawPortrait.ts';
import { looks } from './portraits/looks.ts';
import { filledTemplates, ownTemplates, type TemplateScript } from './templates.ts';
import { people } from './people/index.ts';
import type {
  Both,
  EventScript,
  FollowUpScript,
  NoteScript,
  PersonScript,
  ReferralScript,
} from './script.ts';

export interface DemoOptions {
  readonly today: Day;
  /** UTC. */
  readonly now: string;
  readonly language: Language;
  readonly newId: () => string;
}

/** Turns the script of the year into records. */
export class DemoYear {
  readonly #ids = new Map<string, string>();
  readonly #options: DemoOptions;

  constructor(options: DemoOptions) {
    this.#options = options;
    for (const { name } of people) this.#ids.set(name, options.newId());
  }

  changes(): Change[] {
    return [
      ...stagePresets.flatMap((stage) => this.#column(stage)),
      ...events.flatMap((event) => this.#event(event)),
      ...introductions.map((introduction) => this.#introduction(introduction)),
      ...ownTemplates.map((template) => this.#template(template)),
      ...Object.entries(looks).flatMap(([name, look]) => this.#photo(name, look)),
      this.#owner(),
    ];
  }

  /** The carpenter, and what he says when everybody presents themselves. */
  #owner(): Change {
    const after = {
      ...blankProfile,
      name: 'Matteo Fabbri',
      trade: this.#say(['falegname', 'carpenter']),
      pitch: this.#say([
        'Sono Matteo, falegname: rimetto a nuovo porte e finestre di case antiche, senza cambiarle. Un buon contatto per me è chi amministra palazzi del centro.',
        'I am Matteo, a carpenter: I make old doors and windows work again without replacing them. A good contact for me manages old buildings in the centre.',
      ]),
      gains: {
        goals: this.#say([
          'Due restauri grandi entro l’estate',
          'Two large restorations by summer',
        ]),
        accomplishments: this.#say([
          'Il portone di Palazzo Isolani',
          'The gate of Palazzo Isolani',
        ]),
        interests: this.#say(['Montagna, coro', 'Mountains, the choir']),
        networks: this.#say([
          'Artigiani restauratori, scuola edile',
          'Restorers’ guild, building school',
        ]),
        skills: this.#say(['Serrature antiche, gommalacca', 'Old locks, shellac']),
      },
      idealReferral: this.#say(['chi amministra palazzi antichi', 'whoever manages old buildings']),
    };
    return { table: 'profile', id: after.id, before: null, after };
  }

  /** A column in the order of the script: who waits comes first. */
  #column(stage: Contact['stageId']): Change[] {
    const inIt = people.filter(({ path }) => path.at(-1)?.[0] === stage);
    const ranks = ranksBetween(null, null, inIt.length);
    return inIt.flatMap((person, index) => this.#person(person, ranks[index] ?? 'a0'));
  }

  #person(person: PersonScript, rank: string): Change[] {
    const contactId = this.#idOf(person.name);
    const contact = demoContact(person, {
      id: contactId,
      rank,
      phone: String(1001 + people.indexOf(person) * 37),
      introducedBy: person.introducedBy === undefined ? null : this.#idOf(person.introducedBy),
      say: (both) => this.#say(both),
      day: (ago) => this.#day(ago),
    });
    return [
      { table: 'contacts', id: contactId, before: null, after: contact },
      ...this.#path(person, contactId),
      ...person.notes.flatMap((note) => this.#note(note, contactId)),
      ...filledTemplates
        .filter(({ about }) => about === person.name)
        .flatMap((note) => this.#note(note, contactId)),
      ...(person.owes ?? []).map((followUp) => this.#followUp(followUp, contactId)),
      ...(person.referrals ?? []).map((referral) => this.#referral(referral, contactId)),
    ];
  }

  #path({ path }: PersonScript, contactId: string): Change[] {
    return path.map(([toStageId, ago, reason], index): Change => {
      const id = this.#options.newId();
      const after = {
        id,
        contactId,
        fromStageId: path[index - 1]?.[0] ?? null,
        toStageId,
        on: this.#day(ago),
        at: this.#instant(ago),
        reason: reason ? this.#say(reason) : '',
        overruled: false,
      };
      return { table: 'stageMoves', id, before: null, after };
    });
  }

  #note(
    { ago, kind, minutes, text, remember, printable, pitched }: NoteScript,
    contactId: string,
  ): Change[] {
    const id = this.#options.newId();
    const body = this.#say(text);
    const note = {
      id,
      contactId,
      kind,
      on: this.#day(ago),
      minutes: minutes ?? null,
      eventId: null,
      createdAt: this.#instant(ago),
      editedAt: this.#instant(ago),
      excerpt: excerptOf(body),
      ...plainNote,
      remember: remember ? this.#say(remember) : (rememberLines(body)[0] ?? null),
      printable: printable ?? false,
      pitched: pitched ?? false,
      mentions: this.#mentionsIn(body),
    };
    return [
      { table: 'notes', id, before: null, after: note },
      { table: 'noteBodies', id, before: null, after: { id, text: body } },
    ];
  }

  /** People of the script whose names stand in a text behind "@". */
  #mentionsIn(body: string): Note['mentions'] {
    return [...this.#ids]
      .filter(([name]) => body.includes(`@${name}`))
      .map(([as, contactId]) => ({ contactId, as }));
  }

  #introduction({ between, ago, reason, outcome, known }: IntroductionScript): Change {
    const id = this.#options.newId();
    const [contactId, otherId] = [this.#idOf(between[0]), this.#idOf(between[1])];
    const after = {
      id,
      contactId,
      otherId,
      on: this.#day(ago),
      reason: this.#say(reason),
      outcome,
      outcomeOn: known === undefined ? null : this.#day(known),
      createdAt: this.#instant(ago),
    };
    return { table: 'introductions', id, before: null, after };
  }

  #template({ title, text, kind, since }: TemplateScript): Change {
    const id = this.#options.newId();
    const after = {
      id,
      title: this.#say(title),
      text: this.#say(text),
      kind,
      removed: false,
      createdAt: this.#instant(since),
    };
    return { table: 'templates', id, before: null, after };
  }

  /** Its id is the contact's. */
  #photo(name: string, look: Looks): Change[] {
    const id = this.#idOf(name);
    const setAt = this.#instant(30);
    const data = drawPortrait(look).toString('base64');
    const bytes = { id, contactId: id, type: 'image/png' as const, data };
    return [
      { table: 'photos', id, before: null, after: { id, contactId: id, setAt } },
      { table: 'photoBytes', id, before: null, after: bytes },
    ];
  }

  #followUp({ type, owner, step, text, due, done }: FollowUpScript, contactId: string): Change {
    const id = this.#options.newId();
    const outcome =
      done === undefined
        ? null
        : { kind: 'done' as const, on: this.#day(done), at: this.#instant(done), note: '' };
    const after = {
      id,
      contactId,
      type,
      owner: owner ?? ('me' as const),
      text: text ? this.#say(text) : '',
      step: step ?? null,
      dueOn: this.#day(due),
      createdAt: this.#instant(Math.max(due, done ?? 0, 0) + 7),
      noteId: null,
      eventId: null,
      outcome,
    };
    return { table: 'followUps', id, before: null, after };
  }

  #referral(script: ReferralScript, contactId: string): Change {
    const id = this.#options.newId();
    const { direction, ago, prospect, need, heat, status, closed, told, thanked, worth } = script;
    const after = {
      id,
      contactId,
      direction,
      on: this.#day(ago),
      prospect: this.#say(prospect),
      need: this.#say(need),
      heat,
      scope: 'outside' as const,
      status,
      history: [{ status, on: this.#day(closed ?? ago), at: this.#instant(closed ?? ago) }],
      calledOn: status === 'open' ? null : this.#day(ago - 1),
      toldOn: told === undefined ? null : this.#day(told),
      value: worth === undefined ? null : { hundredths: worth * 100, currency: 'EUR' },
      closedOn: closed === undefined ? null : this.#day(closed),
      thankedOn: thanked === undefined ? null : this.#day(thanked),
      createdAt: this.#instant(ago),
    };
    return { table: 'referrals', id, before: null, after };
  }

  #event(script: EventScript): Change[] {
    const { title, place, ago, start, end, intention, expected, met } = script;
    const { hosts = '', cost = '', cap = null, series = null } = script;
    const eventId = this.#options.newId();
    const isPast = ago > 0;
    const after: NetworkingEvent = {
      ...blankEvent,
      id: eventId,
      title: this.#say(title),
      place,
      startsAt: `${this.#day(ago)}T${start}`,
      endsAt: end === null ? null : `${this.#day(ago)}T${end}`,
      intention: this.#say(intention),
      hosts,
      cost,
      cap,
      seriesId: series,
      status: isPast ? 'attended' : 'planned',
      debriefedOn: isPast ? this.#day(ago) : null,
      createdAt: this.#instant(Math.max(ago, 0) + 10),
    };
    return [
      { table: 'events', id: eventId, before: null, after },
      ...[...new Set([...expected, ...met])].map((name): Change => {
        const contactId = this.#idOf(name);
        const id = attendanceId(eventId, contactId);
        return {
          table: 'attendances',
          id,
          before: null,
          after: {
            id,
            eventId,
            contactId,
            expected: expected.includes(name),
            met: met.includes(name),
            row: null,
          },
        };
      }),
    ];
  }

  #say([italian, english]: Both): string {
    return this.#options.language === 'it' ? italian : english;
  }

  #day(ago: number): Day {
    return addDays(this.#options.today, -ago);
  }

  /** Late morning of that day; the exact hour says nothing. */
  #instant(ago: number): string {
    return `${this.#day(ago)}T10:30:00.000Z`;
  }

  /** @throws {Error} for a name that nobody in the script has. */
  #idOf(name: string): string {
    const id = this.#ids.get(name);
    if (id === undefined) throw new Error(`nobody in the sample data is called ${name}`);
    return id;
  }
}
