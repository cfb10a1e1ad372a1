import { relative, resolve, sep } from 'node:path';
import { type Diagnostic, relocated } from '../model/diagnostic.ts';
import type { Location } from '../model/location.ts';
import { type ReportContext, shownPath } from './report.ts';

/** The folders of one run, of which a part may have been read. */
type Folders = Pick<ReportContext, 'repositories' | 'shard'>;

/**
 * The findings with paths that mean something on another machine: they start at the current folder, which is what GitHub
 * and GitLab expect of a checkout. Below a folder outside of it they start at that folder (at its name when several were
 * read).
 */
export function portable(diagnostics: readonly Diagnostic[], context: Folders): readonly Diagnostic[] {
  const names = [...namesOf(context)].filter(([path, name]) => path !== name);
  if (names.length === 0) return diagnostics;
  const alone = foldersOf(context).length === 1;
  const roots = names
    .map(([path, name]) => ({
      root: withSlash(shownPath(path, '.')),
      start: name === '.' || (alone && isForeign(fromHere(path))) ? '' : withSlash(name),
    }))
    .sort((one, other) => other.root.length - one.root.length);
  const move = (at: Location): Location => {
    const found = roots.find(({ root }) => at.file.startsWith(root));
    return found === undefined ? at : { ...at, file: found.start + at.file.slice(found.root.length) };
  };
  return diagnostics.map((one) => relocated(one, move));
}

/** The path of a folder without what only this machine knows. */
export const portableFolder = (path: string, context: Folders): string => namesOf(context).get(path) ?? path;

/** A path at or below a folder, likewise. */
export const portablePath = (path: string, folder: string, context: Folders): string =>
  path.startsWith(folder) ? portableFolder(folder, context) + path.slice(folder.length) : path;

/** Asked for once per folder of hundreds. */
const known = new WeakMap<Folders['repositories'], ReadonlyMap<string, string>>();

function namesOf(context: Folders): ReadonlyMap<string, string> {
  const names = known.get(context.repositories) ?? namesFor(foldersOf(context));
  known.set(context.repositories, names);
  return names;
}

const foldersOf = ({ repositories, shard }: Folders): readonly string[] =>
  shard?.folders ?? repositories.map(({ path }) => path);

function namesFor(paths: readonly string[]): ReadonlyMap<string, string> {
  const [only = '.'] = paths;
  if (paths.length === 1 && isForeign(fromHere(only))) return new Map([[only, lastName(only)]]);
  const near = paths.filter((path) => !isForeign(fromHere(path)));
  const far = paths.filter((path) => isForeign(fromHere(path)));
  const names = shortNames(far.map(wayTo), new Set(near.map((path) => fromHere(path).replace(/\/$/, ''))));
  return new Map(paths.map((path) => [path, names.get(wayTo(path).join('/')) ?? fromHere(path)]));
}

/** For each way its last name, or as many of its last names as tell it from all others. */
function shortNames(ways: readonly (readonly string[])[], taken: ReadonlySet<string>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  let left = [...new Map(ways.map((way) => [way.join('/'), way])).values()];
  for (let length = 1; left.length > 0; length += 1) {
    const nameOf = (way: readonly string[]) => way.slice(-length).join('/') || '.';
    const counts = new Map<string, number>();
    for (const way of left) counts.set(nameOf(way), (counts.get(nameOf(way)) ?? 0) + 1);
    const isTold = (way: readonly string[]) =>
      length >= way.length || (counts.get(nameOf(way)) === 1 && !taken.has(nameOf(way)));
    for (const way of left.filter(isTold)) names.set(way.join('/'), nameOf(way));
    left = left.filter((way) => !isTold(way));
  }
  return names;
}

/** An absolute path, or one through the folder above, may lead back to where the user stands. */
function fromHere(path: string): string {
  if (!isForeign(path)) return path;
  return relative('.', path).split(sep).join('/') || '.';
}

const isForeign = (path: string): boolean => /^(?:[\\/]|[a-z]:|\.\.(?:[\\/]|$))/i.test(path);

const wayTo = (path: string): readonly string[] => resolve(path).split(/[\\/]/).filter(Boolean);

const withSlash = (path: string): string => (path.endsWith('/') ? path : `${path}/`);

const lastName = (root: string): string => root.split(/[\\/]/).findLast((name) => !/^\.*$/.test(name)) ?? '.';
