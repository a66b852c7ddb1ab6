/** The longest address handed to the system; longer ones are shown and can be copied. */
const LONGEST = 2000;

const unpaired = /\p{Surrogate}/gu;

/** `mailto:` for an e-mail address; `null` when it is none. A "?" in it adds no headers. */
export function mailLink(address: string): string | null {
  const trimmed = address.trim();
  if (!/^[^\s@]+@[^\s@]+$/.test(trimmed)) return null;
  return within(`mailto:${encode(trimmed).replaceAll('%40', '@')}`);
}

/** `tel:` for a phone number; `null` when it holds no digits. */
export function phoneLink(number: string): string | null {
  const dialled = number.replaceAll(/[^+\d*#]/g, '');
  return /\d/.test(dialled) ? within(`tel:${encode(dialled).replaceAll('%2B', '+')}`) : null;
}

/** `https:` for a web page, also for one noted as `http:` or without it; `null` for the rest. */
export function webLink(page: string): string | null {
  const trimmed = page.trim();
  const address = /^[a-z][a-z\d+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol === 'http:') url.protocol = 'https:';
  if (url.protocol !== 'https:' || !url.hostname.includes('.')) return null;
  // A name before an @ passes for the place: "https://bank.it@elsewhere.it".
  if (url.username !== '' || url.password !== '') return null;
  return within(url.href);
}

function encode(text: string): string {
  return encodeURIComponent(text.replaceAll(unpaired, ''));
}

function within(link: string): string | null {
  return link.length <= LONGEST ? link : null;
}
