/** A curve that grows, in the manner of the other icons. */
export function HarvestIcon() {
  return (
    <svg
      aria-hidden="true"
      width="24"
      height="24"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
    >
      <path d="M3 20c5 0 4-9.5 8.5-9.5S17 15 21 4" />
    </svg>
  );
}
