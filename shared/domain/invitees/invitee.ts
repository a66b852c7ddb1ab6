/** Somebody on the list of an event, as another program names them. One of the two may be empty. */
export interface Invitee {
  readonly name: string;
  /** In small letters. */
  readonly email: string;
}

/** What an invitee goes by while a person chooses: one address or name is one of them. */
export function inviteeKey({ name, email }: Invitee): string {
  return email === '' ? name.toLowerCase() : email;
}
