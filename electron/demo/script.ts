import type { Gains } from '../../shared/domain/records/contact.ts';
import type { NoteKind } from '../../shared/domain/records/note.ts';
import type { Referral } from '../../shared/domain/records/referral.ts';
import type { StagePreset } from '../../shared/domain/records/stage.ts';

/** A text in both languages: Italian, English. */
export type Both = readonly [it: string, en: string];

/** Days before today; negative for days ahead. */
export type DaysAgo = number;

/** What is written down about an invented person, dated relative to today. */
export interface PersonScript {
  readonly name: string;
  readonly company: string;
  readonly role: Both;
  readonly trade: Both;
  readonly city: string;
  readonly chapter?: string;
  readonly tags?: readonly Both[];
  /** The stages passed, each with the day it was reached. The first is the day they met. */
  readonly path: readonly (readonly [StagePreset, DaysAgo, reason?: Both])[];
  readonly metWhere: Both;
  readonly introducedBy?: string;
  readonly birthday?: string;
  readonly gains?: Partial<Record<keyof Gains, Both>>;
  readonly idealReferral?: Both;
  readonly notes: readonly NoteScript[];
  readonly owes?: readonly FollowUpScript[];
  readonly referrals?: readonly ReferralScript[];
}

export interface NoteScript {
  readonly ago: DaysAgo;
  readonly kind: NoteKind;
  readonly minutes?: number;
  readonly text: Both;
  /** The line that the card shows. */
  readonly remember?: Both;
  readonly printable?: true;
  /** An honest tick: I talked about what I sell. */
  readonly pitched?: true;
}

export interface FollowUpScript {
  readonly type: 'promise' | 'reminder' | 'step';
  readonly owner?: 'me' | 'them';
  readonly step?: '24h' | '7d' | '30d';
  readonly text?: Both;
  /** The day it is due, as days before today. */
  readonly due: DaysAgo;
  /** The day it was closed; left out while it is open. */
  readonly done?: DaysAgo;
}

export interface ReferralScript {
  readonly direction: Referral['direction'];
  readonly ago: DaysAgo;
  readonly prospect: Both;
  readonly need: Both;
  readonly heat: 1 | 2 | 3 | 4 | 5;
  readonly status: Referral['status'];
  readonly closed?: DaysAgo;
  /** When the giver was told how the call went. */
  readonly told?: DaysAgo;
  /** In whole euros. */
  readonly worth?: number;
  readonly thanked?: DaysAgo;
}

export interface EventScript {
  readonly key: string;
  readonly title: Both;
  readonly place: string;
  readonly ago: DaysAgo;
  readonly start: string;
  readonly end: string | null;
  readonly intention: Both;
  readonly hosts?: string;
  readonly cost?: string;
  /** With how many people to talk. */
  readonly cap?: number;
  /** The same for all events of a series. */
  readonly series?: string;
  readonly expected: readonly string[];
  readonly met: readonly string[];
}
