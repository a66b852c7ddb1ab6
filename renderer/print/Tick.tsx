/** An empty box to tick with a pen. */
export function Tick() {
  return <span className="tick" aria-hidden="true" />;
}
