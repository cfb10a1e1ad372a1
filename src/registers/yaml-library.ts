import { createRequire } from 'node:module';

// Both libraries load on the first call, and the loader keeps them. `import()` cannot serve: values and places are asked
// for in the middle of synchronous work. Registers in plain YAML need the first for nothing, those without findings the
// second; each takes as long to load as 200 entries to check.
const load = createRequire(import.meta.url);

/** The library that reads the values of all of YAML. */
export const valueLibrary = (): typeof import('js-yaml') => load('js-yaml') as typeof import('js-yaml');

/** The library that knows where each value was written. */
export const yamlLibrary = (): typeof import('yaml') => load('yaml') as typeof import('yaml');
