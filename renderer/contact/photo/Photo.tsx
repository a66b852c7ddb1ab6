import { useEffect, useRef } from 'react';
import { useText } from '../../i18n/useText.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { pastedPicture } from './pastedPicture.ts';
import styles from './Photo.module.css';
import { setPhoto } from './setPhoto.ts';
import { usePhoto } from './usePhoto.ts';

/** Photo or initials; pressed, it asks for a file. A picture pasted on the page becomes it too. */
export function Photo({
  contactId,
  name,
  color,
}: {
  readonly contactId: string;
  readonly name: string;
  readonly color: string;
}) {
  const text = useText();
  const url = usePhoto(contactId);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const file = pastedPicture(event.clipboardData);
      if (file === undefined) return;
      event.preventDefault();
      void setPhoto(contactId, file);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [contactId]);
  return (
    <>
      <span className={styles['photo']}>
        <Avatar name={name} color={color} photo={url} large />
        {/* Over the initials, which are no name for it. */}
        <button
          type="button"
          aria-label={text(url === null ? 'contact.photo.add' : 'contact.photo.change')}
          title={text('contact.photo.hint')}
          onClick={() => field.current?.click()}
        />
      </span>
      <input
        ref={field}
        type="file"
        accept="image/*"
        hidden
        aria-label={text('contact.photo')}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) void setPhoto(contactId, file);
          // The same file may be chosen again after it was removed.
          event.target.value = '';
        }}
      />
    </>
  );
}
