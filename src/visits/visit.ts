import { readFolder } from '../files/folder.ts';
import { hashFiles } from '../files/hash-files.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { UsageError } from '../model/errors.ts';
import type { Folder } from '../model/text-file.ts';
import { baselineFile } from '../registers/baseline.ts';
import { placed, shownPath } from '../reports/report.ts';
import { evidencePaths } from '../rules/evidence.ts';
import { type HashFiles, type Validated, validate } from '../validate.ts';
import type { Told } from './left-out.ts';
import type { Outcome, Visited, VisitRequest } from './visited.ts';

/** Reads and judges one folder. What it refuses, as one of many, is told with the others. */
export async function visit(path: string, request: VisitRequest): Promise<Visited> {
  try {
    return await visitAlone(path, request);
  } catch (error) {
    if (request.many && error instanceof UsageError) return failed(path, error);
    throw error;
  }
}

async function visitAlone(path: string, request: VisitRequest): Promise<Visited> {
  const folder = readFolder(path);
  const outcome = await judged(folder, path, request);
  const told = await toTell(outcome.diagnostics, folder, path, request);
  const diagnostics = told.diagnostics.map((one) => placed(one, path));
  const { proofs: _, ...rest } = outcome;
  return { ...rest, ...told, path, diagnostics, texts: textsOf(folder, diagnostics, path) };
}

async function judged(folder: Folder, path: string, { today, replay, cache }: VisitRequest): Promise<Outcome> {
  const hash: HashFiles = (paths) => hashFiles(path, paths);
  const judge = async () =>
    await outcomeOf(await validate(folder, { today, revision: '', ...(replay && { replay }) }, hash));
  if (cache === undefined) return await judge();
  const { remembered } = await import('./result-cache.ts');
  return await remembered({ folder, path, today: replay ? `as of ${today}` : today, cache, hash }, judge);
}

async function toTell(
  found: readonly Diagnostic[],
  folder: Folder,
  path: string,
  { changedSince, today }: VisitRequest,
): Promise<Told> {
  if (changedSince === undefined && !folder.files.some((file) => file.path === baselineFile))
    return { diagnostics: found };
  const { leaveOut } = await import('./left-out.ts');
  return await leaveOut(found, { folder, path, today, ...(changedSince === undefined ? {} : { changedSince }) });
}

async function outcomeOf({ repository, diagnostics: found, entries, incomplete }: Validated): Promise<Outcome> {
  const language = repository?.settings.data.languages[0];
  const proofs = repository === undefined ? [] : evidencePaths(repository);
  const hasOwnNorms = repository !== undefined && repository.catalogues.length > 0;
  const diagnostics = hasOwnNorms ? (await import('./own-citations.ts')).withOwnCitations(found, repository) : found;
  return { entries, incomplete, diagnostics, proofs, ...(language === undefined ? {} : { language }) };
}

const failed = (path: string, { problem, values }: UsageError): Visited => ({
  path,
  entries: 0,
  incomplete: true,
  diagnostics: [],
  texts: new Map(),
  failure: { problem, values },
});

function textsOf({ files }: Folder, diagnostics: readonly Diagnostic[], path: string): ReadonlyMap<string, string> {
  const wanted = new Set(diagnostics.map(({ at }) => at.file));
  if (wanted.size === 0) return new Map();
  const texts = files.map((file): [string, string] => [shownPath(path, file.path), file.text]);
  return new Map(texts.filter(([file]) => wanted.has(file)));
}
