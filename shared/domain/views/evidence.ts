import { type Day, daysBetween } from '../day.ts';
import { type Journal, ownedBy } from '../journal.ts';
import { byRank } from '../rank.ts';
import type { Contact } from '../records/contact.ts';
import { type EvidenceRule, evidenceRules, type Stage } from '../records/stage.ts';

/** What the four first stages ask for, until the person decides otherwise. */
const presetRules: Readonly<Record<NonNullable<Stage['preset']>, readonly EvidenceRule[]>> = {
  met: [],
  'getting-to-know': [],
  trusted: ['one-to-one', 'promise-kept'],
  'referral-partner': ['referral-given', 'referral-received'],
};

/** What a stage asks the journal to show. */
export function rulesOf(stage: Stage): readonly EvidenceRule[] {
  return stage.evidence ?? (stage.preset === null ? [] : presetRules[stage.preset]);
}

/** What the journal shows for one rule. */
export interface Evidence {
  readonly rule: EvidenceRule;
  /** How often it is found; referrals count for twelve months. */
  readonly count: number;
  /** The last day of it; `null` when there is none. */
  readonly last: Day | null;
}

const YEAR = 365;

/**
 * What the journal shows about a contact: 1-2-1s held, promises kept by either of you, and
 * the referrals of the last twelve months, one line a rule.
 */
export function evidenceOf(journal: Journal, contactId: string, today: Day): readonly Evidence[] {
  const days: Record<EvidenceRule, Day[]> = {
    'one-to-one': [],
    'promise-kept': [],
    'referral-given': [],
    'referral-received': [],
  };
  for (const { kind, on } of ownedBy(journal, 'notes', contactId)) {
    if (kind === '1-2-1' && on <= today) days['one-to-one'].push(on);
  }
  for (const { type, outcome } of ownedBy(journal, 'followUps', contactId)) {
    if (type === 'promise' && outcome?.kind === 'done') days['promise-kept'].push(outcome.on);
  }
  for (const { direction, on } of ownedBy(journal, 'referrals', contactId)) {
    if (daysBetween(on, today) <= YEAR) days[`referral-${direction}`].push(on);
  }
  return evidenceRules.map((rule) => ({
    rule,
    count: days[rule].length,
    last: days[rule].toSorted().at(-1) ?? null,
  }));
}

/** What a stage asks for and the journal does not show. */
export function missingEvidence(
  journal: Journal,
  contactId: string,
  stage: Stage,
  today: Day,
): readonly EvidenceRule[] {
  const rules = rulesOf(stage);
  if (rules.length === 0) return [];
  const found = evidenceOf(journal, contactId, today);
  return rules.filter((rule) => found.every((each) => each.rule !== rule || each.count === 0));
}

/**
 * Whether a move goes through the wall: forward into a stage that asks for evidence. Moving
 * back asks nothing.
 */
export function isThroughWall(journal: Journal, contact: Contact, stage: Stage): boolean {
  const from = journal.tables.stages.get(contact.stageId);
  if (from?.id === stage.id || rulesOf(stage).length === 0) return false;
  return from === undefined || byRank(from, stage) < 0;
}

/** Whether somebody came to their stage without its evidence, and it is still missing. */
export function isOverruled(journal: Journal, contact: Contact, today: Day): boolean {
  if (!contact.overruled) return false;
  const stage = journal.tables.stages.get(contact.stageId);
  return stage !== undefined && missingEvidence(journal, contact.id, stage, today).length > 0;
}
