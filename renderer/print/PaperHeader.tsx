/** A title of more characters than that is set smaller. */
const LONG_TITLE = 60;

/** The top of a paper: what it is, a line or two about it, and a sentence at its right. */
export function PaperHeader({
  title,
  lines,
  aside = '',
}: {
  readonly title: string;
  readonly lines: readonly string[];
  readonly aside?: string;
}) {
  return (
    <header>
      <div className="event">
        <h1 dir="auto" data-long={title.length > LONG_TITLE ? '' : undefined}>
          {title}
        </h1>
        {lines
          .filter((line) => line !== '')
          .map((line) => (
            <p key={line} className="where" dir="auto">
              {line}
            </p>
          ))}
      </div>
      {aside === '' ? null : (
        <p className="intention" dir="auto">
          {aside}
        </p>
      )}
    </header>
  );
}
