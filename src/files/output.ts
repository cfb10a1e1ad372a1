import { fstatSync, statSync, writeSync } from 'node:fs';
import { devNull } from 'node:os';
import { UsageError } from '../model/errors.ts';

/**
 * True where a stream may be a terminal: a character device other than the one that forgets everything. To ask the stream
 * itself opens Node's streams and network, which takes as long as a dozen registers.
 */
export function mayBeTerminal(descriptor: 0 | 1 | 2): boolean {
  const stream = fstatSync(descriptor);
  return stream.isCharacterDevice() && stream.rdev !== statSync(devNull, { throwIfNoEntry: false })?.rdev;
}

/** Writes all of a text to the standard output or to the stream of messages. */
export function writeWhole(descriptor: 1 | 2, text: string): void {
  try {
    writeAll(descriptor, Buffer.from(text, 'utf8'));
  } catch (error) {
    // Where messages cannot be written, nobody can be told.
    if (descriptor === 2) return;
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError('unwritable-file', { path: 'stdout', code: code ?? '' });
  }
}

/** Writes all bytes to a pipe or file, however full the pipe is. A reader that closed it early has what it wanted. */
export function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let from = 0; from < bytes.length; ) {
    try {
      from += writeSync(descriptor, bytes, from);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
    }
  }
}
