import { join } from 'node:path';
import { filesIn } from '../../test/defects/defects.ts';
import { reportsOf } from './ajv.ts';
import { home, packaged, say } from './installed.ts';
import type { Report, Tool } from './report.ts';
import { schemaFor } from './schemas.ts';

interface Results {
  readonly results: readonly { readonly errors: Parameters<typeof reportsOf>[1] }[];
}

/** A catalogue of schemas cannot be given without network: v8r fetches the schema of catalogues to check it. */
export const v8r = (): Tool => ({
  name: 'v8r',
  ...packaged('v8r'),
  called:
    'one call per file: `v8r -s <schema> --output-format json <file>` (a catalogue of our schemas would do in one call, but v8r fetches the schema of catalogues from the network)',
  run: (folder, schemas) =>
    filesIn(folder).flatMap((file) => {
      const words = ['-s', join(schemas, schemaFor(file)), '--no-ignore', '--output-format', 'json', file];
      const { out, err } = say(['node', `${home}node_modules/v8r/src/index.js`, ...words], folder);
      const { results } = JSON.parse(out) as Results;
      return [...results.flatMap(({ errors }) => reportsOf(file, errors)), ...refusals(file, err)];
    }),
});

/** What is no YAML is told apart, with its place: '✖ duplicated mapping key (10:3)'. */
function refusals(file: string, said: string): readonly Report[] {
  return [...said.matchAll(/^✖ (.*) \((\d+):\d+\)$/gm)].map(([, message = '', line]) => ({
    file,
    line: Number(line),
    message,
  }));
}
