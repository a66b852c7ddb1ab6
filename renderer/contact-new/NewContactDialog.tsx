export function NewContactDialog() {
  return null;
}
