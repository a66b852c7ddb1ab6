import type { ContactDetails } from '../../../shared/domain/records/contact.ts';
import { dispatch } from '../../data/session.ts';

/** Changes some of a contact's details. Resolves to whether it is on disk. */
export async function editDetails(id: string, details: Partial<ContactDetails>): Promise<boolean> {
  return (await dispatch({ type: 'contact.edit', input: { id, details } })) !== null;
}
