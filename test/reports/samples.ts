import { readFileSync } from 'node:fs';
import { checkTextsOf, languageOf } from '../../src/languages/index.ts';
import { type Diagnostic, personal } from '../../src/model/diagnostic.ts';
import { citationOf } from '../../src/norms/citation.ts';
import { noPaint } from '../../src/reports/paint.ts';
import { placed, type ReportContext, type Visit } from '../../src/reports/report.ts';
import { judge, withCase, writtenCases } from '../corpus/overlay.ts';

const visit: Visit = { path: '.', entries: 30, incomplete: false, errors: 0, warnings: 0, infos: 0 };

/** A folder as it was read. */
export const visited = (changes: Partial<Visit> = {}): Visit => ({ ...visit, ...changes });

/** A folder that is no repository. */
export const unreadAt = (path: string): Visit =>
  visited({ path, entries: 0, failure: { problem: 'no-repository', values: { path } } });

export async function contextWith(changes: Partial<ReportContext> = {}): Promise<ReportContext> {
  return {
    language: await languageOf('fr'),
    today: '2026-11-22',
    sentences: await checkTextsOf('fr'),
    repositories: [visit],
    source: () => undefined,
    cite: (norm) => citationOf(norm, 'fr'),
    paint: noPaint,
    width: undefined,
    quiet: false,
    showPersonal: false,
    ...changes,
  };
}

export const missingTitle: Diagnostic = {
  code: 'schema/required',
  severity: 'error',
  at: { file: 'registers/services.yaml', line: 3, column: 5, pointer: '/0', entry: 'services/direction' },
  values: { field: 'title' },
  norms: ['gdpr:30(1)'],
  related: [],
};

/** Signs that mean something to JSON, XML, a workflow command, a terminal, Markdown or a link of SARIF. */
export const nasty = '"\'<&>]]>\r\n::error file=x::evil\u0000\u001b[31m%0A%25,: 🙂\ud800\uffff\u202e[click](1) {0} ```';

/** A value, a file, a field and a name made of nasty signs, in each severity. */
export const hostile: readonly Diagnostic[] = (['error', 'warning', 'info'] as const).map((severity, index) => ({
  code: 'reference/ended-person',
  severity,
  at: {
    file: `registers/peo ple/é#?%,:"<&>${nasty}.yaml`,
    line: index + 1,
    column: 4,
    pointer: '/0/person',
    entry: 'people/zebulon-secret',
  },
  values: { person: personal('zebulon-secret'), leftOn: nasty },
  norms: ['gdpr:30(1)'],
  related: [
    {
      at: { file: 'registers/people.yaml', line: 17, column: 11, pointer: '/1/leftOn', entry: 'people/zebulon-secret' },
      role: 'departure',
    },
  ],
}));

interface Found {
  readonly diagnostics: readonly Diagnostic[];
  readonly repositories: readonly Visit[];
}

/** What these faulty repositories of the corpus show, each below a folder of its own. */
export async function foundIn(cases: readonly string[]): Promise<Found> {
  const diagnostics: Diagnostic[] = [];
  const repositories: Visit[] = [];
  for (const name of cases) {
    const path = `corpus/${name}`;
    const found = await withCase(name, judge);
    diagnostics.push(...found.diagnostics.map((one) => placed(one, path)));
    repositories.push(visited({ path, entries: found.entries, incomplete: found.incomplete }));
  }
  return { diagnostics, repositories };
}

/** All of them: several hundred findings, for the tools that judge a report. */
export const everyFault = async (): Promise<Found> => await foundIn(writtenCases());

/** Some of them, in less time. */
export const someFaults = async (): Promise<Found> =>
  await foundIn(writtenCases().filter((_, index) => index % 8 === 0));

export const sarifSchema = (): object =>
  JSON.parse(readFileSync(new URL('external/sarif-schema-2.1.0.json', import.meta.url), 'utf8')) as object;
