import { type Day, isDay } from '../../shared/domain/day.ts';
import { LINE_MAX } from '../../shared/domain/records/fields.ts';
import type { Referral } from '../../shared/domain/records/referral.ts';
import { type PortableText, portable } from '../../shared/i18n/index.ts';

/** What is typed and chosen in the referral dialog. */
export interface ReferralForm {
  readonly contactId: string | null;
  readonly direction: Referral['direction'];
  readonly on: string;
  readonly prospect: string;
  readonly need: string;
  readonly heat: Referral['heat'];
  readonly status: Referral['status'];
  /** The day of thanks; empty while not thanked. */
  readonly thankedOn: string;
}
export type ReferralProblems = { readonly [Field in keyof ReferralForm]?: PortableText };

export function blankReferral(
  today: Day,
  contactId: string | null,
  direction: Referral['direction'],
): ReferralForm {
  return {
    contactId,
    direction,
    on: today,
    prospect: '',
    need: '',
    heat: null,
    status: 'open',
    thankedOn: '',
  };
}

export function formOf(referral: Referral): ReferralForm {
  const { contactId, direction, on, prospect, need, heat, status, thankedOn } = referral;
  return { contactId, direction, on, prospect, need, heat, status, thankedOn: thankedOn ?? '' };
}

export type ReferralFields = Pick<
  Referral,
  'contactId' | 'direction' | 'on' | 'prospect' | 'need' | 'heat' | 'status' | 'thankedOn'
>;
export type ReadReferral =
  | { readonly ok: true; readonly fields: ReferralFields }
  | { readonly ok: false; readonly problems: ReferralProblems };

/** The referral that the form describes, or what is wrong with its fields. */
export function readReferral(form: ReferralForm): ReadReferral {
  const { contactId } = form;
  const problems = problemsOf(form);
  if (contactId === null || Object.keys(problems).length > 0) return { ok: false, problems };
  return {
    ok: true,
    fields: {
      ...form,
      contactId,
      prospect: form.prospect.trim(),
      need: form.need.trim(),
      thankedOn: form.thankedOn === '' ? null : form.thankedOn,
    },
  };
}

function problemsOf(form: ReferralForm): ReferralProblems {
  const problems: { -readonly [Field in keyof ReferralForm]?: PortableText } = {};
  if (form.contactId === null) problems.contactId = portable('referral.error.contact');
  if (!isDay(form.on)) problems.on = portable('referral.error.day');
  if (form.thankedOn !== '' && !isDay(form.thankedOn)) {
    problems.thankedOn = portable('referral.error.day');
  }
  if (form.prospect.trim() === '') problems.prospect = portable('referral.error.prospect');
  for (const field of ['prospect', 'need'] as const) {
    if (form[field].length > LINE_MAX) {
      problems[field] = portable('referral.error.tooLong', { max: LINE_MAX });
    }
  }
  return problems;
}
