import type { Text } from '../../../shared/i18n/index.ts';
import { labelWords, storedLabel } from '../labelWords.ts';
import type { DetailsForm } from './detailsForm.ts';

/** The form with its standard labels in the language shown; custom fields are one's own. */
export function withLabelsShown(form: DetailsForm, text: Text): DetailsForm {
  return mapLabels(form, (label) => {
    const shown = labelWords(label, text);
    // One that would not come back as it is ("WORK") is left alone.
    return storedLabel(shown, text) === label ? shown : label;
  });
}

/** The form with its labels as they are stored. */
export function withLabelsStored(form: DetailsForm, text: Text): DetailsForm {
  return mapLabels(form, (label) => storedLabel(label, text));
}

function mapLabels(form: DetailsForm, change: (label: string) => string): DetailsForm {
  const changed = <Row extends { readonly label: string }>(rows: readonly Row[]): Row[] =>
    rows.map((row) => ({ ...row, label: change(row.label) }));
  const { emails, phones, urls } = form.rows;
  return {
    ...form,
    rows: {
      ...form.rows,
      emails: changed(emails),
      phones: changed(phones),
      urls: changed(urls),
    },
    addresses: changed(form.addresses),
  };
}
