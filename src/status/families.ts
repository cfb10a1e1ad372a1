import type { Diagnostic, Severity } from '../model/diagnostic.ts';

/** The findings of one family, the part of the code before the stroke. */
export interface FamilyCount {
  readonly family: string;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** What changed in a family since an earlier state. */
export interface FamilyChange {
  readonly family: string;
  readonly gone: number;
  readonly new: number;
}

/** The gravest families first. */
export function familyCounts(diagnostics: readonly Diagnostic[]): readonly FamilyCount[] {
  const count = (family: string, severity: Severity): number =>
    diagnostics.filter((one) => one.severity === severity && familyOf(one) === family).length;
  return familiesIn(diagnostics)
    .map((family) => ({
      family,
      errors: count(family, 'error'),
      warnings: count(family, 'warning'),
      infos: count(family, 'info'),
    }))
    .toSorted((one, other) => other.errors - one.errors || other.warnings - one.warnings || other.infos - one.infos);
}

export function familyChanges(gone: readonly Diagnostic[], fresh: readonly Diagnostic[]): readonly FamilyChange[] {
  const within = (family: string, list: readonly Diagnostic[]): number =>
    list.filter((one) => familyOf(one) === family).length;
  return familiesIn([...gone, ...fresh]).map((family) => ({
    family,
    gone: within(family, gone),
    new: within(family, fresh),
  }));
}

/** In byte order. */
const familiesIn = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  [...new Set(diagnostics.map(familyOf))].sort();

const familyOf = ({ code }: Diagnostic): string => code.split('/')[0] ?? code;
