import { join } from 'node:path';
import { filesIn } from '../../test/defects/defects.ts';
import { home, packaged, say } from './installed.ts';
import type { Report, Tool } from './report.ts';
import { schemaFor } from './schemas.ts';

interface AjvError {
  readonly instancePath: string;
  readonly message?: string;
  readonly params?: { readonly additionalProperty?: string };
  readonly instanceLocation?: { readonly start: { readonly line: number } };
}

/** What ajv says of one file; a field that is too much is named in the parameters, not in the sentence. */
export function reportsOf(file: string, errors: readonly AjvError[]): readonly Report[] {
  return errors.map(({ instancePath: pointer, message = '', params, instanceLocation }) => ({
    file,
    pointer,
    ...(instanceLocation === undefined ? {} : { line: instanceLocation.start.line }),
    message: [message, params?.additionalProperty].filter(Boolean).join(': '),
  }));
}

const shared = ['--strict=false', '--all-errors', '-c', 'ajv-formats'];

/** The list of errors after the verdict, in what both programs write; a file that is refused whole has none. */
function reportsIn(file: string, said: string): readonly Report[] {
  const from = said.search(/^\[\s*\{/m);
  if (from >= 0) return reportsOf(file, JSON.parse(said.slice(from)) as readonly AjvError[]);
  const refused = /^error: (.*)$/m.exec(said)?.[1];
  return refused === undefined ? [] : [{ file, message: refused }];
}

export const ajvCli = (): Tool => ({
  name: 'ajv-cli',
  ...packaged('ajv-cli'),
  called: `one call per file: \`ajv validate -s <schema> ${shared.join(' ')} -d <file>\``,
  run: (folder, schemas) =>
    filesIn(folder).flatMap((file) => {
      const words = ['validate', '-s', join(schemas, schemaFor(file)), ...shared, '--errors=json'];
      const { out, err } = say([
        'node',
        `${home}node_modules/ajv-cli/dist/index.js`,
        ...words,
        '-d',
        join(folder, file),
      ]);
      return reportsIn(file, `${err}\n${out}`);
    }),
});

export const jirutkaAjvCli = (): Tool => ({
  name: '@jirutka/ajv-cli',
  ...packaged('@jirutka/ajv-cli'),
  called: `one call per file: \`ajv validate -s <schema> ${shared.join(' ')} --errors-location=true <file>\``,
  run: (folder, schemas) =>
    filesIn(folder).flatMap((file) => {
      const words = ['validate', '-s', join(schemas, schemaFor(file)), ...shared, '--errors=json-oneline'];
      const program = `${home}node_modules/@jirutka/ajv-cli/lib/main.js`;
      const { out, err } = say(['node', program, ...words, '--errors-location=true', join(folder, file)]);
      return reportsIn(file, `${err}\n${out}`);
    }),
});
