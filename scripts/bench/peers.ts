import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workload } from './workload.ts';

const root = new URL('../../', import.meta.url).pathname;
const home = `${root}build/bench/peers`;
const jirutka = `${home}/node_modules/@jirutka/ajv-cli/lib/main.js`;
const ajv = `${home}/node_modules/ajv-cli/dist/index.js`;
const python = '/usr/bin/python3';
const jsonschema = 'jsonschema==4.25.1';

/** A program that checks the same folders. */
export interface Tool {
  readonly name: string;
  /** Why it cannot run here. */
  readonly absent: string | undefined;
  /** The words to run, in the folder of the workload. */
  command(workload: Workload): readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** Fetches the peers once, with the ordinary clients of their registries. What cannot be had is left out of the table. */
export function installPeers(): void {
  mkdirSync(home, { recursive: true });
  copyFileSync(new URL('peers.json', import.meta.url), `${home}/package.json`);
  const options = { cwd: home, stdio: 'ignore' } as const;
  if (!existsSync(ajv)) spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], options);
  if (!existsSync(`${home}/python`))
    spawnSync(python, ['-m', 'pip', 'install', '--target', 'python', jsonschema], options);
}

/** The sign by which a list, or a record, belongs to a register: enough to choose its schema at little cost. */
const signs: Readonly<Record<string, string>> = {
  people: 'firstName',
  services: 'mission',
  roles: 'approval',
  decisions: 'object',
  applications: 'authentication',
  accesses: 'grantedOn',
  assets: 'brand',
  'data-categories': 'examples',
  recipients: 'what',
  'retention-schedule': 'activePeriod',
  processors: 'contract',
  measures: 'publicGroup',
  'legal-texts': 'citation',
  notices: 'layout',
  'processing-activities': 'purposes',
};

/**
 * Writes our schemas and one more, which leads each file to the schema of its register: so a peer checks all registers in
 * one process, the fastest way it can be called.
 */
export function writePeerSchemas(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of registers) copyFileSync(`${root}schemas/${name}.schema.json`, join(folder, `${name}.schema.json`));
  const lists = Object.entries(signs).map(([name, field]) => ({
    if: { type: 'array', items: [{ required: [field] }] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { $ref: `${name}.schema.json` },
  }));
  const records = [
    ['purposes', 'processing-activities.schema.json#/items'],
    ['enterpriseNumber', 'organisation.schema.json'],
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  ].map(([field, $ref]) => ({ if: { type: 'object', required: [field] }, then: { $ref } }));
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'all.schema.json',
    allOf: [...lists, ...records],
  };
  writeFileSync(join(folder, 'all.json'), JSON.stringify(schema));
}

const registers = ['common', 'organisation', ...Object.keys(signs)];

const schemaWords = (schemas: string): readonly string[] => [
  '-s',
  `${schemas}/all.json`,
  ...registers.flatMap((name) => ['-r', `${schemas}/${name}.schema.json`]),
];

const absentUnless = (path: string, what: string): string | undefined =>
  existsSync(path) ? undefined : `${what} is not installed`;

/** Everything the product is compared with. */
export function tools(): readonly Tool[] {
  return [
    { name: 'node -e 0', absent: undefined, command: () => ['node', '-e', '0'] },
    {
      name: '@jirutka/ajv-cli',
      absent: absentUnless(jirutka, '@jirutka/ajv-cli'),
      command: ({ schemas, folders }) => [
        'node',
        jirutka,
        'validate',
        ...schemaWords(schemas),
        ...folders.flatMap(globsIn),
      ],
    },
    {
      name: 'ajv-cli 5',
      absent: absentUnless(ajv, 'ajv-cli 5'),
      command: ({ schemas, folders }) => [
        ...['node', ajv, 'validate', ...schemaWords(schemas), '--strict=false', '--all-errors', '-c', 'ajv-formats'],
        ...folders.flatMap((folder) => ['-d', `${folder}/registers/**/*.yaml`]),
      ],
    },
    {
      name: 'Python',
      absent: pythonAbsent(),
      environment: { PYTHONPATH: `${home}/python` },
      command: ({ schemas, folders }) => [python, new URL('peer.py', import.meta.url).pathname, schemas, ...folders],
    },
    {
      name: 'yamllint',
      absent: absentUnless('/usr/bin/yamllint', 'yamllint'),
      command: ({ folders }) => ['yamllint', '-d', 'relaxed', ...folders],
    },
  ];
}

const globsIn = (folder: string): readonly string[] => [
  `${folder}/registers/*.yaml`,
  `${folder}/registers/processing-activities/*.yaml`,
];

function pythonAbsent(): string | undefined {
  const wanted = ['-c', 'import jsonschema, yaml; yaml.CSafeLoader'];
  const { status } = spawnSync(python, wanted, { env: { ...process.env, PYTHONPATH: `${home}/python` } });
  return status === 0 ? undefined : 'python3 with jsonschema and the C loader of PyYAML is not installed';
}
