import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../test/defects/defects.ts';
import { home, packaged, say } from './installed.ts';
import { type Report, relativeTo, type Tool } from './report.ts';
import { schemaFor } from './schemas.ts';

interface Result {
  readonly source: string;
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly range: { readonly start: { readonly line: number } };
}

export const spectral = (): Tool => ({
  name: 'Spectral',
  ...packaged('@stoplight/spectral-cli'),
  called:
    'one call, a ruleset with our schema for each file by the function `schema` (`allErrors`): `spectral lint -f json`',
  run(folder, schemas) {
    writeRuleset(folder, schemas);
    const program = `${home}node_modules/@stoplight/spectral-cli/dist/index.js`;
    const words = ['lint', '--quiet', '-r', '.spectral.json', '-f', 'json', ...filesIn(folder)];
    const results = JSON.parse(say(['node', program, ...words], folder).out) as readonly Result[];
    return results.map(
      (result): Report => ({
        file: relativeTo(folder, result.source),
        line: result.range.start.line + 1,
        pointer: result.path.map((step) => `/${step}`).join(''),
        message: result.message,
      }),
    );
  },
});

function writeRuleset(folder: string, schemas: string): void {
  const overrides = filesIn(folder).map((file, index) => {
    const schema: unknown = JSON.parse(readFileSync(join(schemas, schemaFor(file)), 'utf8'));
    const functionOptions = { schema, allErrors: true };
    // biome-ignore lint/suspicious/noThenProperty: a word of Spectral
    const rule = { given: '$', severity: 'error', then: { function: 'schema', functionOptions } };
    return { files: [file], rules: { [`shape-${index}`]: rule } };
  });
  writeFileSync(join(folder, '.spectral.json'), JSON.stringify({ rules: {}, overrides }));
}
