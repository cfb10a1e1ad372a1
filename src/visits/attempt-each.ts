import { UsageError } from '../model/errors.ts';
import type { Failure } from '../reports/report.ts';

/** A folder that could not be worked on, and why. */
export interface FailedFolder {
  readonly path: string;
  readonly failure: Failure;
}

/**
 * Does the same work in every folder, in turn. One of several that refuses does not stop the others: it is handed back.
 * A single one that refuses throws its UsageError, as any request that cannot be carried out.
 */
export async function attemptEach<Result>(
  paths: readonly string[],
  work: (path: string) => Promise<Result>,
): Promise<{ readonly results: readonly Result[]; readonly failed: readonly FailedFolder[] }> {
  const results: Result[] = [];
  const failed: FailedFolder[] = [];
  for (const path of paths) {
    try {
      results.push(await work(path));
    } catch (error) {
      if (paths.length === 1 || !(error instanceof UsageError)) throw error;
      failed.push({ path, failure: { problem: error.problem, values: error.values } });
    }
  }
  return { results, failed };
}
