import type { Diagnostic } from '../model/diagnostic.ts';
import type { Location } from '../model/location.ts';
import { type ReportContext, shownPath } from './report.ts';

/**
 * The findings with paths that mean something on another machine: below a folder that was given as an absolute path or
 * above the current one, they start at that folder (at its name when several were read). Other paths stay: CI runs at
 * the root of the checkout, which is what GitHub and GitLab expect paths to start from.
 */
export function portable(
  diagnostics: readonly Diagnostic[],
  repositories: ReportContext['repositories'],
): readonly Diagnostic[] {
  const roots = repositories.filter(({ path }) => isForeign(path)).map(({ path }) => withSlash(shownPath(path, '.')));
  if (roots.length === 0) return diagnostics;
  const move = (at: Location): Location => {
    const root = roots.filter((one) => at.file.startsWith(one)).sort((a, b) => b.length - a.length)[0];
    if (root === undefined) return at;
    const own = at.file.slice(root.length);
    return { ...at, file: repositories.length === 1 ? own : `${lastName(root)}/${own}` };
  };
  return diagnostics.map((one) => ({
    ...one,
    at: move(one.at),
    related: one.related.map((other) => ({ ...other, at: move(other.at) })),
  }));
}

/** The path of a folder without what only this machine knows. */
export const portableFolder = (path: string): string => (isForeign(path) ? lastName(withSlash(path)) : path);

/** A path at or below a folder, likewise. */
export const portablePath = (path: string, folder: string): string =>
  path.startsWith(folder) ? portableFolder(folder) + path.slice(folder.length) : path;

const isForeign = (path: string): boolean => /^(?:[\\/]|[a-z]:|\.\.(?:[\\/]|$))/i.test(path);

const withSlash = (path: string): string => (path.endsWith('/') ? path : `${path}/`);

const lastName = (root: string): string => root.split(/[\\/]/).findLast((name) => !/^\.*$/.test(name)) ?? '.';
