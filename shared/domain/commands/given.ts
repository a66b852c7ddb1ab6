type Given<Fields> = { readonly [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };

/** The fields that were really given, so that spreading them overwrites nothing with `undefined`. */
export function given<Fields extends object>(fields: Fields): Given<Fields> {
  // `Object.fromEntries` forgets which value belongs to which name.
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Given<Fields>;
}
