import type { Diagnostic } from '../model/diagnostic.ts';

/** The findings by file, by code…, in the order in which each key appears. (`Map.groupBy` comes with Node 21.) */
export function grouped(
  diagnostics: readonly Diagnostic[],
  keyOf: (diagnostic: Diagnostic) => string,
): ReadonlyMap<string, readonly Diagnostic[]> {
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const group = groups.get(keyOf(diagnostic));
    if (group === undefined) groups.set(keyOf(diagnostic), [diagnostic]);
    else group.push(diagnostic);
  }
  return groups;
}
