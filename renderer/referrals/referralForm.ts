import { type Day, isDay } from '../../shared/domain/day.ts';
import { readAmount, writeAmount } from '../../shared/domain/money.ts';
import { LINE_MAX } from '../../shared/domain/records/fields.ts';
import type { Referral } from '../../shared/domain/records/referral.ts';
import { type Language, type PortableText, portable } from '../../shared/i18n/index.ts';

/** Days that the loop of a received referral leaves behind; empty while it has not come. */
const loopDays = ['calledOn', 'toldOn', 'thankedOn'] as const satisfies readonly (keyof Referral)[];

/** What is typed and chosen in the referral dialog. */
export interface ReferralForm {
  readonly contactId: string | null;
  readonly direction: Referral['direction'];
  readonly scope: Referral['scope'];
  readonly on: string;
  readonly prospect: string;
  readonly need: string;
  readonly heat: Referral['heat'];
  readonly status: Referral['status'];
  readonly calledOn: string;
  readonly toldOn: string;
  readonly thankedOn: string;
  /** As typed; empty for none. */
  readonly amount: string;
  readonly currency: string;
}
export type ReferralProblems = { readonly [Field in keyof ReferralForm]?: PortableText };

export function blankReferral(
  today: Day,
  contactId: string | null,
  direction: Referral['direction'],
  currency: string,
): ReferralForm {
  return {
    contactId,
    direction,
    scope: null,
    on: today,
    prospect: '',
    need: '',
    heat: null,
    status: 'open',
    calledOn: '',
    toldOn: '',
    thankedOn: '',
    amount: '',
    currency,
  };
}

export function formOf(referral: Referral, language: Language, currency: string): ReferralForm {
  const { contactId, direction, scope, on, prospect, need, heat, status, value } = referral;
  return {
    contactId,
    direction,
    scope,
    on,
    prospect,
    need,
    heat,
    status,
    calledOn: referral.calledOn ?? '',
    toldOn: referral.toldOn ?? '',
    thankedOn: referral.thankedOn ?? '',
    amount: value === null ? '' : writeAmount(value, language),
    currency: value?.currency ?? currency,
  };
}

export type ReferralFields = Pick<
  Referral,
  | 'contactId'
  | 'direction'
  | 'scope'
  | 'on'
  | 'prospect'
  | 'need'
  | 'heat'
  | 'status'
  | 'calledOn'
  | 'toldOn'
  | 'thankedOn'
  | 'value'
>;
export type ReadReferral =
  | { readonly ok: true; readonly fields: ReferralFields }
  | { readonly ok: false; readonly problems: ReferralProblems };

/** The referral that the form describes, or what is wrong with its fields. */
export function readReferral(form: ReferralForm): ReadReferral {
  const { contactId } = form;
  const problems = problemsOf(form);
  if (contactId === null || Object.keys(problems).length > 0) return { ok: false, problems };
  const { direction, scope, on, heat, status } = form;
  const hundredths = readAmount(form.amount);
  return {
    ok: true,
    fields: {
      contactId,
      direction,
      scope,
      on,
      heat,
      status,
      prospect: form.prospect.trim(),
      need: form.need.trim(),
      calledOn: dayOrNull(form.calledOn),
      toldOn: dayOrNull(form.toldOn),
      thankedOn: dayOrNull(form.thankedOn),
      value: hundredths === null ? null : { hundredths, currency: currencyIn(form) },
    },
  };
}

function dayOrNull(typed: string): Day | null {
  return typed === '' ? null : typed;
}

function currencyIn({ currency }: ReferralForm): string {
  return currency.trim().toUpperCase();
}

function problemsOf(form: ReferralForm): ReferralProblems {
  const problems: { -readonly [Field in keyof ReferralForm]?: PortableText } = {};
  if (form.contactId === null) problems.contactId = portable('referral.error.contact');
  if (!isDay(form.on)) problems.on = portable('referral.error.day');
  for (const day of loopDays) {
    if (form[day] !== '' && !isDay(form[day])) problems[day] = portable('referral.error.day');
  }
  if (form.prospect.trim() === '') problems.prospect = portable('referral.error.prospect');
  for (const field of ['prospect', 'need'] as const) {
    if (form[field].length > LINE_MAX) {
      problems[field] = portable('referral.error.tooLong', { max: LINE_MAX });
    }
  }
  if (form.amount.trim() !== '') {
    if (readAmount(form.amount) === null) problems.amount = portable('referral.error.amount');
    if (!/^[A-Z]{3}$/.test(currencyIn(form))) {
      problems.currency = portable('referral.error.currency');
    }
  }
  return problems;
}
