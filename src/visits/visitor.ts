import { parentPort } from 'node:worker_threads';
import type { Order } from './threads.ts';
import { visit } from './visit.ts';
import type { Visited } from './visited.ts';

// The body of a worker thread: visits the folders it is sent and answers with what it found.
parentPort?.on('message', async ({ paths, request }: Order) => {
  const visited: Visited[] = [];
  for (const path of paths) visited.push(await visit(path, request));
  parentPort?.postMessage(visited);
});
