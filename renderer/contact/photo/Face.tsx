import { Avatar } from '../../ui/Avatar.tsx';
import { usePhoto } from './usePhoto.ts';

/** A contact's photo, small, or their initials. */
export function Face({
  contactId,
  name,
  color,
}: {
  readonly contactId: string;
  readonly name: string;
  readonly color: string;
}) {
  return <Avatar name={name} color={color} photo={usePhoto(contactId)} />;
}
