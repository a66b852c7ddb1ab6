import type { ReactNode } from 'react';

/** The top of a paper: what it is, a line about it, and a sentence at its right. */
export function PaperHeader({
  title,
  line,
  aside = '',
}: {
  readonly title: string;
  readonly line: ReactNode;
  readonly aside?: string;
}) {
  return (
    <header>
      <div className="event">
        <h1 dir="auto">{title}</h1>
        <p className="where" dir="auto">
          {line}
        </p>
      </div>
      {aside === '' ? null : (
        <p className="intention" dir="auto">
          {aside}
        </p>
      )}
    </header>
  );
}
