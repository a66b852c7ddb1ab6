import { useSignal } from '../data/signal.ts';
import { NewContactForm } from './NewContactForm.tsx';
import { newContactRequest } from './openNewContact.ts';

/** The "New contact" dialog, mounted once in the shell and opened by `openNewContact`. */
export function NewContactDialog() {
  const request = useSignal(newContactRequest);
  return request === null ? null : <NewContactForm request={request} />;
}
