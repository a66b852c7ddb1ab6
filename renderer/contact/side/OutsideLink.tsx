import { call } from '../../data/bridge.ts';
import { report } from '../../data/session.ts';

/** Opens outside Coltiva, after the main process has shown the address and asked. */
export function OutsideLink({
  url,
  label,
  children,
}: {
  /** `null`: nothing to open, only the text. */
  readonly url: string | null;
  readonly label: string;
  readonly children: string;
}) {
  if (url === null) return <span dir="auto">{children}</span>;
  return (
    <a
      href={url}
      title={label}
      dir="auto"
      onClick={(event) => {
        event.preventDefault();
        call('shell.open', { url }).catch(report);
      }}
    >
      {children}
    </a>
  );
}
