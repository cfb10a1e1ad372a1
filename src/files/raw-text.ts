import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../model/errors.ts';
import type { TextFile } from '../model/text-file.ts';
import { decode } from './decode.ts';

/** The text of a file of a repository byte for byte, with its byte-order mark and its own line ends. UTF-8 is taken for granted: the file was read before. */
export const rawText = (folder: string, path: string): string => readFileSync(resolve(folder, path)).toString('utf8');

/** One text file that stands anywhere. Throws UsageError when there is none, or when it is no text in UTF-8. */
export function readTextFile(path: string): TextFile {
  if (!existsSync(path)) throw new UsageError('file-missing', { path });
  const decoded = decode(bytesOf(path));
  if ('fault' in decoded) throw new UsageError('unreadable-file', { path, code: decoded.fault.code });
  return { path, text: decoded.text };
}

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UsageError('unreadable-file', { path, code: (error as NodeJS.ErrnoException).code ?? '' });
  }
}
