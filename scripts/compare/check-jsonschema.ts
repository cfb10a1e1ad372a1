import type { Tool } from './report.ts';

/** Named, so that its column does not vanish: the package index within reach does not have it, so nobody has run this. */
export const checkJsonschema = (): Tool => ({
  name: 'check-jsonschema',
  version: '–',
  called: 'not run',
  absent: 'the Python package index within reach does not have it',
  run: () => [],
});
