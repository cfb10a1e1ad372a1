import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The PDFs among files and below folders, sorted; a path that does not exist is an error. */
export function findPdfs(paths: readonly string[]): string[] {
  const found = paths.flatMap((path) => (statSync(path).isDirectory() ? pdfsBelow(path) : [path]));
  return [...new Set(found)].sort();
}

function pdfsBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.pdf'))
    .map((entry) => join(entry.parentPath, entry.name));
}
