/** The little of Trusted Types that TypeScript's DOM library does not know yet. */
interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

/** Only scripts of ours: the same origin, from the built assets. */
function ownScript(url: string): string {
  const parsed = new URL(url, location.href);
  if (parsed.origin !== location.origin) throw new TypeError('not a script of ours');
  return parsed.href;
}

const factory = (globalThis as { readonly trustedTypes?: PolicyFactory }).trustedTypes;
const policy = factory?.createPolicy('coltiva', { createScriptURL: ownScript });

/** Starts a module worker from a built file; the content policy demands a trusted address. */
export function startWorker(url: string): Worker {
  return new Worker(policy ? policy.createScriptURL(url) : ownScript(url), { type: 'module' });
}
