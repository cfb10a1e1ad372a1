import { measure, peakMemory, type Run } from './measure.ts';
import { type Tool, tools } from './peers.ts';
import { comparison, limit, type Row } from './row.ts';
import { manyOrganisations, oneOrganisation, type Workload } from './workload.ts';

const bin = new URL('../../bin/cpas-sec.js', import.meta.url).pathname;

/** Where the data is written, and how often each program runs. */
export interface Setting {
  readonly home: string;
  rounds(wanted: number): number;
}

/** What the product may cost at most, as a multiple of each peer. */
type Targets = Readonly<Record<string, number | undefined>>;

const ours = 'cpas-sec';

function runsOn(workload: Workload, wanted: Targets): readonly Run[] {
  const exit = workload.faulty ? 1 : 0;
  const product = { name: ours, command: ['node', bin, 'validate', ...workload.folders], home: workload.home, exit };
  const peers = presentAmong(wanted).map((tool) => ({
    name: tool.name,
    command: tool.command(workload),
    home: workload.home,
    exit: tool.name === 'node -e 0' ? 0 : exit,
    ...(tool.environment ? { environment: tool.environment } : {}),
  }));
  return [product, ...peers];
}

const presentAmong = (wanted: Targets): readonly Tool[] =>
  tools().filter(({ name, absent }) => Object.hasOwn(wanted, name) && absent === undefined);

/** One row per peer for the same folders. */
function compared(what: string, workload: Workload, wanted: Targets, rounds: number): readonly Row[] {
  const times = measure(runsOn(workload, wanted), rounds);
  const time = times.get(ours) ?? 0;
  return Object.entries(wanted).map(([name, most]) =>
    comparison(what, time, { name, time: times.get(name), ...(most === undefined ? {} : { most }) }),
  );
}

export function startRows({ home, rounds }: Setting): readonly Row[] {
  const version = { name: ours, command: ['node', bin, '--version'], home, exit: 0 };
  const bare = { name: 'node', command: ['node', '-e', '0'], home, exit: 0 };
  const times = measure([version, bare], rounds(25));
  return [comparison('--version', times.get(ours) ?? 0, { name: 'node -e 0', time: times.get('node'), most: 1.7 })];
}

export const smallRows = ({ home, rounds }: Setting): readonly Row[] =>
  compared(
    'validate, 200 entries',
    oneOrganisation(home, 200),
    { 'node -e 0': 4, '@jirutka/ajv-cli': 0.3, Python: 1, 'ajv-cli 5': undefined },
    rounds(21),
  );

export const largeRows = ({ home, rounds }: Setting): readonly Row[] =>
  compared(
    'validate, 10,000 entries, clean',
    oneOrganisation(home, 10_000),
    { '@jirutka/ajv-cli': 0.25, 'ajv-cli 5': 0.75, Python: undefined },
    rounds(9),
  );

export const faultyRows = ({ home, rounds }: Setting): readonly Row[] => [
  ...compared(
    'validate, 200 entries, a finding in every file',
    oneOrganisation(home, 200, true),
    { '@jirutka/ajv-cli': undefined },
    rounds(7),
  ),
  ...compared(
    'validate, 10,000 entries, a finding in every file',
    oneOrganisation(home, 10_000, true),
    { '@jirutka/ajv-cli': 0.9 },
    rounds(7),
  ),
];

export function federationRows({ home, rounds }: Setting): readonly Row[] {
  const workload = manyOrganisations(home, 565);
  const what = '565 folders, 113,000 entries, one process';
  const [product] = runsOn(workload, {});
  const memory = product === undefined ? 0 : peakMemory(product);
  return [
    ...compared(what, workload, { '@jirutka/ajv-cli': 0.2, 'ajv-cli 5': 1 }, rounds(3)),
    unchangedRow(workload, rounds(5)),
    limit('the same, peak memory', { shown: `${Math.round(memory)} MB`, target: '≤ 250 MB', met: memory <= 250 }),
  ];
}

/** A second run over the same folders, against one that keeps no results. */
function unchangedRow(workload: Workload, rounds: number): Row {
  const [cold] = runsOn(workload, {});
  if (cold === undefined) throw new Error('no run to compare with');
  const warm = { ...cold, name: 'warm', command: [...cold.command, '--cache', 'cache'] };
  const times = measure([cold, warm], rounds);
  const target = { name: 'the cold run', time: times.get(cold.name), most: 0.35 };
  return comparison('565 folders, unchanged, with --cache', times.get('warm') ?? 0, target);
}

/** What one more entry costs, once started: between 1,000 and 10,000, and between 10,000 and 100,000. */
export function growthRows({ home, rounds }: Setting): readonly Row[] {
  const sizes = [1_000, 10_000, 100_000];
  const runs = sizes.flatMap((size) =>
    runsOn(oneOrganisation(home, size), {}).map((run) => ({ ...run, name: String(size) })),
  );
  const times = measure(runs, rounds(5));
  const [small = 0, middle = 0, large = 0] = sizes.map((size) => times.get(String(size)));
  const first = (middle - small) / 9_000;
  const second = (large - middle) / 90_000;
  const microseconds = (cost: number) => `${(cost * 1000).toFixed(1)} µs`;
  return [
    limit('cost of one more entry, 10,000 to 100,000', {
      shown: microseconds(second),
      ratio: `${(second / first).toFixed(2)} × 1,000 to 10,000 (${microseconds(first)})`,
      target: '≤ 1.20 ×',
      met: second <= first * 1.2,
    }),
  ];
}
