import type { Contact } from '../../../shared/domain/records/contact.ts';
import type { DetailsForm } from './detailsForm.ts';

let kept: { readonly contact: Contact; readonly form: DetailsForm } | null = null;

/** Keeps what was being typed about a contact when the dialog was closed by Escape. */
export function keepForm(contact: Contact, form: DetailsForm | null): void {
  kept = form === null ? null : { contact, form };
}

/** What was kept, if the contact has not changed since. */
export function keptForm(contact: Contact): DetailsForm | null {
  return kept?.contact === contact ? kept.form : null;
}
