import { writeFileSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { build, type Metafile } from 'esbuild';

type Outputs = Metafile['outputs'];

/** What a `validate` without findings loads, in French: the run that most users make most often. */
const usual = ['program', 'validate', 'fr', 'pretty'];

/**
 * Joins the parts that every start loads into the entry, and those of every `validate` into one file: to find and link a
 * dozen small files takes longer than to read them. The parts stay, for those who share them, and hand on what they held.
 */
export async function joinParts(outputs: Outputs, entry: string): Promise<void> {
  const paths = Object.keys(outputs);
  const first = closure(outputs, [entry]);
  const wanted = paths.filter((path) => usual.some((name) => basename(path).startsWith(`${name}-`)));
  const parts = [...closure(outputs, wanted)].filter((path) => !first.has(path));
  await join(outputs, parts, `${dirname(parts[0] ?? '')}/joint.js`);
  await join(outputs, [...first], entry);
}

/** The outputs that are loaded together with these. */
function closure(outputs: Outputs, from: readonly string[], found = new Set<string>()): Set<string> {
  for (const path of from) {
    if (found.has(path)) continue;
    found.add(path);
    const imports = (outputs[path]?.imports ?? []).filter(
      ({ kind, external }) => kind === 'import-statement' && !external,
    );
    const next = imports.map((one) => one.path);
    closure(outputs, next, found);
  }
  return found;
}

/** Writes `parts` as one file; each of them, but for that file itself, then hands on its own names from there. */
async function join(outputs: Outputs, parts: readonly string[], file: string): Promise<void> {
  const named = parts.flatMap((path, place) =>
    (outputs[path]?.exports ?? []).map((name) => ({ path, name, joint: path === file ? name : `p${place}_${name}` })),
  );
  const from = (path: string, target: string) => `./${relative(dirname(path), target)}`;
  const contents = named
    .map(({ path, name, joint }) => `export { ${name} as ${joint} } from '${from(file, path)}';`)
    .join('\n');
  await writeJoint(contents, file, new Set(parts.map((path) => resolve(path))));
  for (const path of parts) {
    if (path === file) continue;
    const own = named.filter((one) => one.path === path).map(({ name, joint }) => `${joint} as ${name}`);
    writeFileSync(path, `export { ${own.join(', ')} } from '${from(path, file)}';\n`);
  }
}

async function writeJoint(contents: string, file: string, parts: ReadonlySet<string>): Promise<void> {
  await build({
    stdin: { contents, resolveDir: dirname(resolve(file)) },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    minifySyntax: true,
    minifyWhitespace: true,
    outfile: file,
    allowOverwrite: true,
    plugins: [
      { name: 'parts', setup: ({ onResolve }) => onResolve({ filter: /.*/ }, (asked) => inside(asked, file, parts)) },
    ],
    logLevel: 'warning',
  });
}

/** A part is folded in; anything else is named as seen from the joint file. */
function inside({ path, resolveDir }: { path: string; resolveDir: string }, file: string, parts: ReadonlySet<string>) {
  if (!path.startsWith('.')) return { path, external: true };
  const full = resolve(resolveDir, path);
  if (parts.has(full)) return { path: full };
  const seen = relative(dirname(resolve(file)), full);
  return { path: seen.startsWith('.') ? seen : `./${seen}`, external: true };
}
