export function EventPage({ id }: { readonly id: string }) {
  return <p>{id}</p>;
}
