import { visit } from './visit.ts';
import type { Visited, VisitRequest } from './visited.ts';

/** From so many folders on, threads save more than their start costs. */
const worthThreads = 24;

/** Visits every folder; the results come in the order of the paths, whoever finished first. */
export async function visitAll(paths: readonly string[], request: VisitRequest): Promise<readonly Visited[]> {
  if (paths.length >= worthThreads) {
    const { visitInThreads } = await import('./threads.ts');
    return await visitInThreads(paths, request);
  }
  const visited: Visited[] = [];
  for (const path of paths) visited.push(await visit(path, request));
  return visited;
}
