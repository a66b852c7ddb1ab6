import { useEffect, useRef, useState } from 'react';

/** What is typed into a field whose value is kept elsewhere. */
export interface Draft {
  readonly shown: string;
  readonly type: (value: string) => void;
  /** Saves what was typed, if it is another text than is kept. */
  readonly save: () => void;
  /** Back to what is kept. */
  readonly drop: () => void;
}

/**
 * A text that is saved when its field is left, and when its screen is.
 * @param kept `null` while it is not known
 */
export function useDraft(kept: string | null, onSave: (value: string) => void): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  const pending = useRef<{ readonly save: () => void } | null>(null);
  useEffect(() => {
    pending.current =
      draft === null || draft === kept ? null : { save: () => onSave(draft.trim()) };
  });
  // The screen is left with words in the field: they are saved on the way out.
  useEffect(() => () => pending.current?.save(), []);
  return {
    shown: draft ?? kept ?? '',
    type: setDraft,
    save: () => {
      pending.current?.save();
      pending.current = null;
      setDraft(null);
    },
    drop: () => setDraft(null),
  };
}
