import { useState } from 'react';
import { commonCurrencies, currencyOf } from '../../shared/domain/money.ts';
import type { Referral } from '../../shared/domain/records/referral.ts';
import { referralStatuses } from '../../shared/domain/records/referral.ts';
import { writePortable } from '../../shared/i18n/index.ts';
import { perform } from '../app/perform.ts';
import { ContactField } from '../contact-picker/ContactField.tsx';
import { useRecord } from '../data/hooks.ts';
import { newId } from '../data/newId.ts';
import { appInfo } from '../data/session.ts';
import { currentDay } from '../data/today.ts';
import { useLanguage, useText } from '../i18n/useText.ts';
import { FormDialog, Pair } from '../ui/FormDialog.tsx';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { CheckField, SelectField, TextArea, TextField } from '../ui/Field.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { ReferralHistory } from './ReferralHistory.tsx';
import styles from './ReferralDialog.module.css';
import {
  blankReferral,
  formOf,
  readReferral,
  type ReferralForm,
  type ReferralProblems,
} from './referralForm.ts';

const heats = [1, 2, 3, 4, 5] as const;
const scopes = ['inside', 'outside'] as const;

interface Props {
  /** The referral to edit; `null` for a new one. */
  readonly referralId: string | null;
  /** With whom; `null`: the person is chosen in the dialog. */
  readonly contactId: string | null;
  readonly direction?: Referral['direction'];
  readonly onClose: () => void;
}

/** Records a referral given or received, or changes one. Mount it while it is open. */
export function ReferralDialog({ referralId, contactId, direction = 'given', onClose }: Props) {
  const text = useText();
  const language = useLanguage();
  const referral = useRecord('referrals', referralId ?? '');
  const [form, setForm] = useState<ReferralForm>(() => {
    const currency = currencyOf(appInfo.get()?.locale ?? '');
    return referral === null
      ? blankReferral(currentDay(), contactId, direction, currency)
      : formOf(referral, language, currency);
  });
  const [problems, setProblems] = useState<ReferralProblems>({});

  const set = (change: Partial<ReferralForm>): void => setForm({ ...form, ...change });
  const error = (name: keyof ReferralForm): string | null => {
    const problem = problems[name];
    return problem ? writePortable(language, problem) : null;
  };
  const line = (name: 'prospect' | 'need' | 'on' | 'thankedOn' | 'currency') => ({
    label: text(`referral.${name}`),
    value: form[name],
    error: error(name),
    onChange: (event: { target: { value: string } }) => set({ [name]: event.target.value }),
  });

  async function save(): Promise<void> {
    const read = readReferral(form);
    setProblems(read.ok ? {} : read.problems);
    if (!read.ok) return;
    const { contactId: withWhom, calledOn, toldOn, thankedOn, ...rest } = read.fields;
    await perform(
      referralId === null
        ? { type: 'referral.create', input: { ...rest, id: newId(), contactId: withWhom } }
        : {
            type: 'referral.edit',
            input: { ...rest, id: referralId, calledOn, toldOn, thankedOn },
          },
      onClose,
    );
  }

  async function remove(id: string): Promise<void> {
    await perform({ type: 'referral.delete', input: { id } }, onClose);
  }

  return (
    <FormDialog
      onClose={onClose}
      title={text(referralId === null ? 'referral.new' : 'referral.edit')}
      onSubmit={save}
      apart={
        referralId === null ? undefined : (
          <Button tone="danger" onClick={() => void remove(referralId)}>
            {text('referral.delete')}
          </Button>
        )
      }
    >
      <Segmented
        label={text('referral.direction')}
        options={(['given', 'received'] as const).map((value) => ({
          value,
          label: text(`referral.${value}`),
        }))}
        value={form.direction}
        onChange={(value) => set({ direction: value })}
      />
      {contactId === null && referralId === null ? (
        <ContactField
          label={text(`referral.contact.${form.direction}`)}
          value={form.contactId}
          onChange={(id) => set({ contactId: id })}
          error={error('contactId')}
        />
      ) : null}
      <TextField {...line('prospect')} dir="auto" aria-required="true" />
      <TextArea {...line('need')} dir="auto" rows={2} />
      <Pair>
        <TextField {...line('on')} type="date" />
        <SelectField
          label={text('referral.heat')}
          value={form.heat ?? ''}
          onChange={(event) =>
            set({ heat: heats.find((heat) => String(heat) === event.target.value) ?? null })
          }
        >
          <option value="">{text('referral.heat.none')}</option>
          {heats.map((heat) => (
            <option key={heat} value={heat}>
              {text(`referral.heat.${heat}`)}
            </option>
          ))}
        </SelectField>
      </Pair>
      <SelectField
        label={text('referral.status')}
        value={form.status}
        onChange={(event) =>
          set({
            status: referralStatuses.find((status) => status === event.target.value) ?? form.status,
          })
        }
      >
        {referralStatuses.map((status) => (
          <option key={status} value={status}>
            {text(`referral.status.${status}`)}
          </option>
        ))}
      </SelectField>
      <Pair>
        <SelectField
          label={text('referral.scope')}
          value={form.scope ?? ''}
          onChange={(event) =>
            set({ scope: scopes.find((scope) => scope === event.target.value) ?? null })
          }
        >
          <option value="">{text('referral.scope.none')}</option>
          {scopes.map((scope) => (
            <option key={scope} value={scope}>
              {text(`referral.scope.${scope}`)}
            </option>
          ))}
        </SelectField>
        <div className={styles['money']}>
          <TextField
            label={text('referral.value')}
            hint={text('referral.value.hint')}
            inputMode="decimal"
            value={form.amount}
            error={error('amount')}
            onChange={(event) => set({ amount: event.target.value })}
          />
          <TextField {...line('currency')} list="currencies" maxLength={3} />
          <datalist id="currencies">
            {commonCurrencies.map((currency) => (
              <option key={currency} value={currency} />
            ))}
          </datalist>
        </div>
      </Pair>
      {referral === null ? null : <ReferralHistory history={referral.history} />}
      {referralId !== null && form.direction === 'received' ? (
        <>
          <Pair>
            {(['calledOn', 'toldOn'] as const).map((name) => (
              <DateField
                key={name}
                label={text(`referral.${name}`)}
                value={form[name]}
                error={error(name)}
                onChange={(day) => set({ [name]: day })}
              />
            ))}
          </Pair>
          <CheckField
            label={text('referral.thanked')}
            hint={text('referral.thanked.hint')}
            checked={form.thankedOn !== ''}
            onChange={(event) => set({ thankedOn: event.target.checked ? currentDay() : '' })}
          />
          {form.thankedOn === '' ? null : <TextField {...line('thankedOn')} type="date" />}
        </>
      ) : null}
    </FormDialog>
  );
}
