/** Asked of any object by promises, consoles, assertions and the like; absent is right. */
const askedOfAnything = new Set([
  'then',
  'toJSON',
  'asymmetricMatch',
  'nodeType',
  'domain',
  'inspect',
]);

/**
 * The same object, but reading a member it lacks throws an error that names the member,
 * instead of an `undefined` that fails somewhere else.
 */
export function guarded<Target extends object>(name: string, target: Target): Target {
  return new Proxy(target, {
    get(from, key, receiver) {
      if (typeof key === 'symbol' || key in from || askedOfAnything.has(key)) {
        return Reflect.get(from, key, receiver) as unknown;
      }
      throw new Error(`${name}.${key} is not offered by the Chromium host`);
    },
  });
}
