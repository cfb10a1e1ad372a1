import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { assetPath } from '../files/assets.ts';
import { UsageError } from '../model/errors.ts';
import type { Failure } from '../reports/report.ts';
import type { Visited, VisitRequest } from './visited.ts';

/** Each thread holds its own copy of the rules: two keep a federation within 250 MB. A larger machine can take shards. */
const mostThreads = 2;
/** Folders handed to a thread at once: large enough that messages cost nothing, small enough that none waits at the end. */
const batch = 8;

/** Many small folders in turn: a small nursery, cleared often, keeps several threads within the memory of one. */
const resourceLimits = { maxYoungGenerationSizeMb: 8 } as const;

/** What a thread is sent: the next folders. */
export interface Order {
  readonly paths: readonly string[];
  readonly request: VisitRequest;
}

/** What a thread answers: the results, or why the whole request cannot be carried out. */
export type Answer = { readonly visited: readonly Visited[] } | Failure;

/** Visits the folders in threads. The first error that is no fault of a folder ends the run. */
export async function visitInThreads(paths: readonly string[], request: VisitRequest): Promise<readonly Visited[]> {
  const orders = batches(paths);
  const results = new Map<number, readonly Visited[]>();
  let next = 0;
  const work = async (): Promise<void> => {
    const worker = new Worker(assetPath('dist/visitor.js'), { resourceLimits });
    try {
      for (let place = next++; place < orders.length; place = next++) {
        results.set(place, await ask(worker, { paths: orders[place] ?? [], request }));
      }
    } finally {
      await worker.terminate();
    }
  };
  const threads = Math.min(mostThreads, availableParallelism(), orders.length);
  await Promise.all(Array.from({ length: threads }, work));
  return orders.flatMap((_, place) => results.get(place) ?? []);
}

function batches(paths: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(paths.length / batch);
  return Array.from({ length: count }, (_, index) => paths.slice(index * batch, (index + 1) * batch));
}

async function ask(worker: Worker, order: Order): Promise<readonly Visited[]> {
  return await new Promise((resolve, reject) => {
    const settle = () => {
      worker.removeAllListeners('message').removeAllListeners('error');
    };
    worker.once('message', (answer: Answer) => {
      settle();
      if ('visited' in answer) resolve(answer.visited);
      else reject(new UsageError(answer.problem, answer.values));
    });
    worker.once('error', (error) => {
      settle();
      reject(error);
    });
    worker.postMessage(order);
  });
}
