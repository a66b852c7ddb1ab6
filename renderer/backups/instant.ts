import { formatDay, formatTime } from '../../shared/i18n/dates.ts';
import type { Language } from '../../shared/i18n/index.ts';
import { localTime } from '../data/now.ts';

/** "24 Nov 2026, 18:30" in the person's zone. */
export function formatInstant(at: string, language: Language): string {
  const local = localTime(new Date(at));
  return `${formatDay(local.slice(0, 10), 'medium', language)}, ${formatTime(local)}`;
}

/** "1.2 MB", as file managers count. */
export function formatBytes(bytes: number, language: Language): string {
  const [unit, divisor] = bytes < 1e6 ? (['kilobyte', 1e3] as const) : (['megabyte', 1e6] as const);
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    maximumFractionDigits: bytes < 1e6 ? 0 : 1,
  }).format(bytes < 1e6 ? Math.max(1, bytes / divisor) : bytes / divisor);
}
