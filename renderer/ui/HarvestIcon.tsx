import { OwnIcon } from './OwnIcon.tsx';

/** A curve that grows. */
export function HarvestIcon() {
  return (
    <OwnIcon>
      <path d="M3 20c5 0 4-9.5 8.5-9.5S17 15 21 4" />
    </OwnIcon>
  );
}
