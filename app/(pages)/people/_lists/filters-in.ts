export type Query = Record<string, string | string[] | undefined>;

/** The words that an address's query holds under these names; nothing where there is none, or several. */
export function filtersIn<Name extends string>(query: Query, names: readonly Name[]): Record<Name, string> {
  const pairs = names.map((name) => {
    const value = query[name];
    return [name, typeof value === "string" ? value : ""];
  });
  return Object.fromEntries(pairs) as Record<Name, string>;
}
