export function ContactPage({ id }: { readonly id: string }) {
  return <p>{id}</p>;
}
