import type { Plugin } from 'esbuild';

/** Large, and asked for by few commands: opened when the first function is called. */
const openedOnUse = ['node:child_process', 'node:crypto'];

/**
 * Hands out Node's own modules as they are. An `import` of them makes Node look at every export first, which opens its
 * streams and its network: longer than the reading of a small folder.
 */
export const builtins: Plugin = {
  name: 'builtins',
  setup({ onResolve, onLoad }) {
    // A copy for each importer, a line long: one for all would be a file of its own in dist/.
    onResolve({ filter: /^node:/ }, ({ path, importer }) => ({ path, suffix: `?${importer}`, namespace: 'builtin' }));
    onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({ contents: `module.exports = ${handOut(path)};` }));
  },
};

function handOut(name: string): string {
  const found = `process.getBuiltinModule(${JSON.stringify(name)})`;
  return openedOnUse.includes(name) ? `Object.create(new Proxy({}, { get: (_, key) => ${found}[key] }))` : found;
}
