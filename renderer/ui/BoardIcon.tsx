import { OwnIcon } from './OwnIcon.tsx';

/** Columns of cards. */
export function BoardIcon() {
  return (
    <OwnIcon>
      <rect x="3" y="4" width="5" height="16" rx="1.5" />
      <rect x="9.5" y="4" width="5" height="10" rx="1.5" />
      <rect x="16" y="4" width="5" height="13" rx="1.5" />
    </OwnIcon>
  );
}
