import type { ReactNode } from 'react';

/** An icon of our own, drawn on 24 by 24 in the manner of the others. */
export function OwnIcon({ children }: { readonly children: ReactNode }) {
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
      strokeLinejoin="round"
    >
      {children}
    </svg>
  );
}
