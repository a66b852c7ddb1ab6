export function PrepSheetPage({ id }: { readonly id: string }) {
  return <p>{id}</p>;
}
