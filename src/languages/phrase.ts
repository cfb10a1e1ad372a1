/** Puts values into the holes of a term: ('{period} après {trigger}', { period: 'six ans', … }). */
export function phrase(term: string, values: Readonly<Record<string, string | number>>): string {
  return term.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}
