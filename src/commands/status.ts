import { readFolder } from '../files/folder.ts';
import { hashFiles } from '../files/hash-files.ts';
import { statusTextsOf } from '../languages/index.ts';
import type { Day } from '../model/day.ts';
import { byPlace } from '../model/diagnostic.ts';
import { paintFor } from '../reports/paint.ts';
import { statusJson } from '../status/json.ts';
import { printStatus } from '../status/page.ts';
import { type Status, statusOf } from '../status/status.ts';
import { validate } from '../validate.ts';
import { baselineOf, compareWith } from '../visits/known-findings.ts';
import type { Command, ExitCode, Options, Session } from './command.ts';
import { dayOption, languageFor } from './options.ts';

export const statusCommand: Command = {
  name: 'status',
  usage: '[path]',
  summary: {
    fr: 'montrer où en est le centre : normes, RGPD, constats, échéances',
    en: 'show where the centre stands: norms, GDPR, findings, deadlines',
  },
  examples: ['cpas-sec status', 'cpas-sec status --since v2025', 'cpas-sec status --as-of 2026-12-31 --json'],
  declare(declaration, say) {
    declaration
      .argument(
        '[path]',
        say({ fr: 'dossier de registres (celui-ci par défaut)', en: 'register folder (this one by default)' }),
      )
      .option(
        '--since <ref>',
        say({
          fr: 'comparer avec cette version git (branche, étiquette, commit)',
          en: 'compare with this git version (branch, tag, commit)',
        }),
      )
      .option('--as-of <day>', say({ fr: 'état à cette date (AAAA-MM-JJ)', en: 'state as of this day (YYYY-MM-DD)' }))
      .option('--json', say({ fr: 'pour les machines', en: 'for machines' }));
  },
  run,
};

async function run(session: Session, operands: readonly string[], options: Options): Promise<ExitCode> {
  const today = dayOption(options.asOf) ?? session.today;
  const version = options.since === undefined ? undefined : String(options.since);
  const status = await readStatus(operands[0] ?? '.', today, version);
  if (options.json === true) {
    session.print(statusJson(status));
    return 0;
  }
  const language = await languageFor(session, status.centre?.language);
  const texts = await statusTextsOf(language.code);
  const paint = await paintFor(session.colour);
  session.print(printStatus(status, { language, texts, paint, width: session.width }));
  return 0;
}

async function readStatus(path: string, today: Day, version: string | undefined): Promise<Status> {
  const folder = readFolder(path);
  const judged = await validate(folder, { today, revision: '' }, (paths) => hashFiles(path, paths));
  const baseline = baselineOf(folder);
  const known =
    baseline && compareWith(baseline.known, judged.diagnostics).entries.filter((entry) => entry !== undefined).length;
  const now = { ...judged, diagnostics: [...judged.diagnostics, ...(baseline?.faults ?? [])].sort(byPlace) };
  return statusOf({
    now,
    today,
    known,
    before: version === undefined ? undefined : await earlier(path, today, version),
  });
}

async function earlier(path: string, today: Day, version: string) {
  const { validateAt } = await import('../visits/new-since.ts');
  return { state: await validateAt({ path, version, today }), version };
}
