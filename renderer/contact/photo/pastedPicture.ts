/**
 * The picture that was copied; `undefined` for words, even when a picture of them comes with
 * them, as word processors and spreadsheets do.
 */
export function pastedPicture(
  data: { readonly types: readonly string[]; readonly files: Iterable<File> } | null,
): File | undefined {
  if (data === null || data.types.includes('text/plain')) return undefined;
  return [...data.files].find(({ type }) => type.startsWith('image/'));
}
