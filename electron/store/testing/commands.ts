import type { Command } from '../../../shared/domain/commands/index.ts';
import { blankDetails } from '../../../shared/domain/records/contact.ts';

export function addContact(id: string, name = id): Command {
  return {
    type: 'contact.create',
    input: { id, details: { ...blankDetails, name }, withSteps: false },
  };
}

export function rename(id: string, name: string): Command {
  return { type: 'contact.edit', input: { id, details: { name } } };
}
