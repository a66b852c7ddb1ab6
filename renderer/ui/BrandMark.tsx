/** The leaf of Coltiva. Decoration: the name stands beside it. */
export function BrandMark({ size = 20 }: { readonly size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d="M12 21v-9" />
      <path d="M12 12C12 7 8.5 4.5 4 4.5 4 9.5 7 12 12 12Z" fill="currentColor" fillOpacity=".16" />
      <path d="M12 15c0-4 3-6.5 8-6.5 0 4.5-3 6.5-8 6.5Z" fill="currentColor" fillOpacity=".16" />
    </svg>
  );
}
