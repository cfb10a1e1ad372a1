import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { build, type Metafile, type OnResolveArgs } from 'esbuild';

type Outputs = Metafile['outputs'];

/** What a `validate` without findings loads, in French: the run that most users make most often. */
const usual = ['program', 'validate', 'fr', 'pretty'];

/**
 * Joins the parts that every start loads into the entry, and those of every `validate` into one file: to find and link a
 * dozen small files takes longer than to read them. The parts stay, for those who share them, and hand on what they held.
 */
export async function joinParts(outputs: Outputs, entry: string): Promise<void> {
  const first = closure(outputs, [entry]);
  const wanted = Object.keys(outputs).filter((path) => usual.some((name) => basename(path).startsWith(`${name}-`)));
  const parts = [...closure(outputs, wanted)].filter((path) => !first.has(path));
  const start = joining(outputs, [...first], entry);
  const joint = joining(outputs, parts, `${dirname(parts[0] ?? '')}/joint.js`);
  await writeJoint(joint, [start]);
  await writeJoint(start, []);
  for (const one of [start, joint]) {
    handOn(one);
    nameDirectly(one.file, [start, joint]);
  }
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

/** Parts that become one file, and the names under which that file hands out what each part exported. */
interface Joining {
  readonly file: string;
  readonly parts: readonly string[];
  /** By full path of the part: name in the part, name in the joint file. */
  readonly names: ReadonlyMap<string, readonly (readonly [string, string])[]>;
}

function joining(outputs: Outputs, parts: readonly string[], file: string): Joining {
  const namesOf = (path: string, place: number) =>
    (outputs[path]?.exports ?? []).map((name) => [name, path === file ? name : `p${place}_${name}`] as const);
  return { file, parts, names: new Map(parts.map((path, place) => [resolve(path), namesOf(path, place)])) };
}

const seenFrom = (file: string, target: string): string => {
  const path = relative(dirname(resolve(file)), resolve(target));
  return path.startsWith('.') ? path : `./${path}`;
};

async function writeJoint(one: Joining, others: readonly Joining[]): Promise<void> {
  const contents = [...one.names].map(
    ([path, names]) =>
      `export { ${names.map(([name, joint]) => `${name} as ${joint}`).join(', ')} } from '${seenFrom(one.file, path)}';`,
  );
  await build({
    stdin: { contents: contents.join('\n'), resolveDir: dirname(resolve(one.file)) },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    // Names cost as much to read as code: shorter ones take a fifth of the text away.
    minify: true,
    outfile: one.file,
    allowOverwrite: true,
    plugins: [
      {
        name: 'parts',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /.*/ }, (asked) => inside(asked, one, others));
          onLoad({ filter: /.*/, namespace: 'handed-on' }, ({ path }) => ({ contents: handingOn(path, others) }));
        },
      },
    ],
    logLevel: 'warning',
  });
}

/**
 * A part is folded in; what another joint file holds is named there; anything else is named as seen from this file. A part
 * that is asked for by `import()` stays outside too: to fold it in, esbuild would put every part into a function, and V8
 * would read each of them twice.
 */
function inside({ path, resolveDir, kind, namespace }: OnResolveArgs, one: Joining, others: readonly Joining[]) {
  if (namespace === 'handed-on') return { path: seenFrom(one.file, path), external: true };
  if (!path.startsWith('.')) return { path, external: true };
  const full = resolve(resolveDir, path);
  if (kind === 'dynamic-import') return { path: seenFrom(one.file, full), external: true };
  if (one.names.has(full)) return { path: full };
  if (others.some(({ names }) => names.has(full))) return { path: full, namespace: 'handed-on' };
  return { path: seenFrom(one.file, full), external: true };
}

function handingOn(path: string, others: readonly Joining[]): string {
  const holder = others.find(({ names }) => names.has(path));
  const names = holder?.names.get(path) ?? [];
  return `export { ${names.map(([name, joint]) => `${joint} as ${name}`).join(', ')} } from '${resolve(holder?.file ?? '')}';`;
}

/** Each part, but for the joint file itself, hands on its own names from there. */
function handOn({ file, names }: Joining): void {
  for (const [path, own] of names) {
    if (path === resolve(file)) continue;
    const handed = own.map(([name, joint]) => `${joint} as ${name}`);
    writeFileSync(path, `export { ${handed.join(', ')} } from '${seenFrom(path, file)}';\n`);
  }
}

/** `import()` of a part that a joint file holds asks that file: one file less to find. */
function nameDirectly(file: string, joinings: readonly Joining[]): void {
  const text = readFileSync(file, 'utf8').replace(/import\("(\.[^"]+)"\)/g, (call, path: string) => {
    const full = resolve(dirname(file), path);
    const holder = joinings.find(({ names }) => names.has(full));
    if (holder === undefined) return call;
    const names = (holder.names.get(full) ?? []).map(([name, joint]) => `${name}:joint.${joint}`);
    return `import("${seenFrom(file, holder.file)}").then(joint=>({${names.join(',')}}))`;
  });
  writeFileSync(file, text);
}
