import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const target = 'src/files/build-id.js';

/** Writes a hash of everything that decides what the tool finds: a kept result counts for one build only. */
export function writeBuildId(): void {
  const hash = createHash('sha256');
  for (const file of ['src', 'schemas', 'norms', 'templates'].flatMap(filesIn).sort()) {
    if (file !== target) hash.update(`${file}\n`).update(readFileSync(new URL(file, root)));
  }
  writeFileSync(new URL(target, root), `export const buildId = '${hash.digest('hex')}';\n`);
}

function filesIn(folder: string): readonly string[] {
  const entries = readdirSync(new URL(`${folder}/`, root), { withFileTypes: true, recursive: true });
  const from = (parent: string) => parent.slice(root.pathname.length);
  return entries.filter((entry) => entry.isFile()).map((entry) => `${from(entry.parentPath)}/${entry.name}`);
}
