import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

/** One piece of memory serves all files: fresh memory for each costs more than the reading. */
let memory = Buffer.allocUnsafeSlow(64 * 1024);

/** The bytes of a regular file of a known size, lent until the next call. Errors are those of the file system. */
export function readBytes(path: string, size: number): Buffer {
  if (size === 0) return readFileSync(path);
  if (size > memory.length) memory = Buffer.allocUnsafeSlow(size * 2);
  const file = openSync(path, 'r');
  try {
    let read = 0;
    for (let more = -1; more !== 0 && read < size; read += more) more = readSync(file, memory, read, size - read, null);
    return memory.subarray(0, read);
  } finally {
    closeSync(file);
  }
}
