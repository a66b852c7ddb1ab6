import type { Day } from '../../shared/domain/day.ts';
import { isDay } from '../../shared/domain/day.ts';
import { blankDetails, type ContactDetails } from '../../shared/domain/records/contact.ts';
import { LINE_MAX } from '../../shared/domain/records/fields.ts';
import { type PortableText, portable } from '../../shared/i18n/index.ts';

/** What is typed in the "New contact" dialog, as it stands in its fields. */
export interface Draft {
  readonly name: string;
  readonly company: string;
  readonly role: string;
  readonly trade: string;
  readonly metWhere: string;
  readonly metOn: string;
  readonly email: string;
  readonly phone: string;
  /** Separated by commas. */
  readonly tags: string;
}

export function blankDraft(today: Day, name = ''): Draft {
  return {
    name,
    company: '',
    role: '',
    trade: '',
    metWhere: '',
    metOn: today,
    email: '',
    phone: '',
    tags: '',
  };
}

export type Problems = { readonly [Field in keyof Draft]?: PortableText };
export type ReadDraft =
  | { readonly ok: true; readonly details: ContactDetails }
  | { readonly ok: false; readonly problems: Problems };

/** The longest an address can be (RFC 5321: 64 before the @, 255 after it). */
const EMAIL_MAX = 320;
const PHONE_MAX = 60;
const TAG_MAX = 200;
const TAGS_MAX = 1000;

/** The contact that the fields describe, or what is wrong with each of them. */
export function readDraft(draft: Draft, today: Day): ReadDraft {
  const problems = problemsOf(draft, today);
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  const email = draft.email.trim();
  const phone = draft.phone.trim();
  return {
    ok: true,
    details: {
      ...blankDetails,
      name: draft.name.trim(),
      company: draft.company.trim(),
      role: draft.role.trim(),
      trade: draft.trade.trim(),
      metWhere: draft.metWhere.trim(),
      metOn: draft.metOn === '' ? null : draft.metOn,
      emails: email === '' ? [] : [{ label: '', value: email }],
      phones: phone === '' ? [] : [{ label: '', value: phone }],
      tags: tagsOf(draft.tags),
    },
  };
}

function problemsOf(draft: Draft, today: Day): Problems {
  const problems: { -readonly [Field in keyof Draft]?: PortableText } = {};
  for (const field of ['name', 'company', 'role', 'trade', 'metWhere'] as const) {
    if (draft[field].length > LINE_MAX) {
      problems[field] = portable('contactNew.tooLong', { max: LINE_MAX });
    }
  }
  if (draft.name.trim() === '') problems.name = portable('contactNew.nameNeeded');
  if (draft.metOn !== '' && !isDay(draft.metOn)) problems.metOn = portable('contactNew.badDay');
  else if (draft.metOn > today) problems.metOn = portable('contactNew.futureDay');
  const email = draft.email.trim();
  if (email.length > EMAIL_MAX) {
    problems.email = portable('contactNew.tooLong', { max: EMAIL_MAX });
  } else if (email !== '' && !/^\S+@\S+$/.test(email)) {
    problems.email = portable('contactNew.badEmail');
  }
  if (draft.phone.trim().length > PHONE_MAX) {
    problems.phone = portable('contactNew.tooLong', { max: PHONE_MAX });
  }
  const tags = tagsOf(draft.tags);
  if (tags.length > TAGS_MAX || tags.some((tag) => tag.length > TAG_MAX)) {
    problems.tags = portable('contactNew.tooLong', { max: TAG_MAX });
  }
  return problems;
}

/** Each tag once, in the order typed. */
export function tagsOf(text: string): string[] {
  const tags = text.split(/[,;\n]/).map((tag) => tag.trim());
  return [...new Set(tags.filter((tag) => tag !== ''))];
}
