import { useEffect } from 'react';
import { toHash } from '../app/route.ts';
import { useRecord, useReplicaComplete } from '../data/hooks.ts';
import { useText } from '../i18n/useText.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Overlay } from './Overlay.tsx';
import { contactOverlay } from './contactOverlay.ts';
import { Person } from './Person.tsx';

/** One person: who they are, their stage, what was said, what is due, how to be useful. */
export function ContactPage({ id }: { readonly id: string }) {
  const text = useText();
  const contact = useRecord('contacts', id);
  const complete = useReplicaComplete();
  useEffect(() => () => contactOverlay.set(null), []);
  if (contact !== null) {
    return (
      <>
        <Person contact={contact} />
        <Overlay contact={contact} />
      </>
    );
  }
  // Until all records are here, this one may still be on its way.
  if (!complete) return null;
  return (
    <EmptyState action={<a href={toHash({ page: 'board' })}>{text('contact.toBoard')}</a>}>
      {text('contact.missing')}
    </EmptyState>
  );
}
