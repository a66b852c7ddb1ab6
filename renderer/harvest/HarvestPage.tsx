export function HarvestPage() {
  return null;
}
