/**
 * JSON of the store's own files. A key `__proto__` is dropped at any depth: `JSON.parse`
 * makes it a plain own property, which a later copy could turn into a prototype. Throws what
 * `JSON.parse` throws.
 */
export function parseStored(json: string): unknown {
  // A reviver makes parsing several times slower: only where the key could be hidden, be it
  // written with escapes. In text that people wrote, neither is there.
  const suspicious = json.includes('__proto__') || json.includes('\\u');
  return suspicious ? JSON.parse(json, withoutProto) : JSON.parse(json);
}

function withoutProto(this: unknown, key: string, value: unknown): unknown {
  return key === '__proto__' ? undefined : value;
}
