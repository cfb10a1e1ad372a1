import { parentPort } from 'node:worker_threads';
import { UsageError } from '../model/errors.ts';
import type { Answer, Order } from './threads.ts';
import { visit } from './visit.ts';
import type { Visited } from './visited.ts';

// The body of a worker thread: visits the folders it is sent and answers with what it found.
parentPort?.on('message', async (order: Order) => parentPort?.postMessage(await answerTo(order)));

async function answerTo({ paths, request }: Order): Promise<Answer> {
  const visited: Visited[] = [];
  try {
    for (const path of paths) visited.push(await visit(path, request));
  } catch (error) {
    // Between threads an error is only a text: what the user is told travels as data.
    if (error instanceof UsageError) return { problem: error.problem, values: error.values };
    throw error;
  }
  return { visited };
}
