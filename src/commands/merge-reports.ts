import { readJson } from '../files/read-json.ts';
import { languageOf, type MessageLanguage } from '../languages/index.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { UsageError } from '../model/errors.ts';
import { placeAlone } from '../model/location.ts';
import type { Part } from '../reports/report.ts';
import { isWritten, type Written, type WrittenFinding } from '../reports/written.ts';
import type { Command, ExitCode, Options, Session } from './command.ts';
import { numberOption } from './options.ts';
import { type Counted, declareTargets, targetsOf, writeReports } from './report-targets.ts';

export const mergeReportsCommand: Command = {
  name: 'merge-reports',
  usage: '<file...>',
  summary: {
    fr: 'réunir les rapports JSON de plusieurs machines en un seul',
    en: 'join the JSON reports of several machines into one',
  },
  examples: [
    'cpas-sec merge-reports part-1.json part-2.json',
    'cpas-sec merge-reports part-*.json --format sarif --output findings.sarif',
  ],
  declare(declaration, say) {
    const named = declaration.argument(
      '<file...>',
      say({ fr: 'rapports écrits par validate --format json', en: 'reports written by validate --format json' }),
    );
    declareTargets(named, say)
      .option('--max-warnings <n>', say({ fr: 'échouer au-delà de n avertissements', en: 'fail beyond n warnings' }))
      .option('--quiet', say({ fr: 'ne montrer que les erreurs', en: 'show errors only' }));
  },
  run,
};

async function run(session: Session, operands: readonly string[], options: Options): Promise<ExitCode> {
  const limit = numberOption(options.maxWarnings);
  const targets = targetsOf(options);
  const { problems } = await languageOf('fr');
  const parts = operands.map((file) => readReport(file, (name) => Object.hasOwn(problems, name)));
  checkParts(parts.flatMap(({ shard }) => shard ?? []));
  const today = agreed(parts, 'asOf');
  const language = await languageOf((session.askedLanguage ?? agreed(parts, 'language')) as MessageLanguage);
  const visited = parts.flatMap(visitedIn).sort((one, other) => (one.path < other.path ? -1 : 1));
  const twice = visited.find(({ path }, place) => visited[place + 1]?.path === path);
  if (twice !== undefined) throw new UsageError('folder-in-two-reports', { path: twice.path });
  return await writeReports({ session, options, language, visited, targets, limit, today });
}

function readReport(file: string, knowsProblem: (name: string) => boolean): Written {
  const report = readJson(file);
  if (!isWritten(report, knowsProblem)) throw new UsageError('no-report', { file });
  return report;
}

/** Every part of the run once: without one of them, its folders would pass for checked. */
function checkParts(shards: readonly Pick<Part, 'part' | 'of'>[]): void {
  const [of = 0, ...others] = new Set(shards.map((shard) => shard.of));
  if (others.length > 0)
    throw new UsageError('reports-differ', { field: 'shard.of', values: [of, ...others].join(', ') });
  const given = new Set<number>();
  for (const { part } of shards) {
    if (given.has(part)) throw new UsageError('part-twice', { part: `${part}/${of}` });
    given.add(part);
  }
  const missing = Array.from({ length: of }, (_, place) => place + 1).filter((part) => !given.has(part));
  if (missing.length > 0)
    throw new UsageError('part-missing', { parts: missing.map((part) => `${part}/${of}`).join(', ') });
}

/** Parts of one run agree on the day and the language; of two runs, they would make a report that never was. */
function agreed(parts: readonly Written[], field: 'asOf' | 'language'): string {
  const [first = '', ...others] = new Set(parts.map((part) => part[field]));
  if (others.length > 0) throw new UsageError('reports-differ', { field, values: [first, ...others].join(', ') });
  return first;
}

const visitedIn = ({ repositories, findings, language }: Written): readonly Counted[] =>
  repositories.map(({ path, entries, incomplete, failure, errors, warnings, infos, known, gone }) => ({
    path,
    entries,
    incomplete,
    ...(failure === undefined ? {} : { failure }),
    ...(known === undefined ? {} : { known }),
    ...(gone === undefined ? {} : { gone }),
    counts: { errors, warnings, infos },
    texts: new Map(),
    diagnostics: findings.filter(({ repository }) => repository === path).map((one) => diagnosticFrom(one, language)),
  }));

/** Names were masked when the report was written, and stay so. */
function diagnosticFrom(finding: WrittenFinding, language: string): Diagnostic {
  const { code, severity, norms, values, related, fingerprint, ...at } = finding;
  const cited = norms.flatMap(({ id, citation }) => (citation === undefined ? [] : [[id, { [language]: citation }]]));
  return {
    code,
    severity,
    at: placeAlone(at),
    values,
    norms: norms.map(({ id }) => id),
    citations: Object.fromEntries(cited),
    related: related.map(({ role, ...place }) => ({ role, at: placeAlone(place) })),
    fingerprint,
  };
}
