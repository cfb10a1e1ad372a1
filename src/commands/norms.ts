import { nameIn } from '../deadlines/names.ts';
import { readFolder } from '../files/folder.ts';
import { hashFiles } from '../files/hash-files.ts';
import { checkTextsOf, statementTextsOf, statusTextsOf } from '../languages/index.ts';
import type { Concern } from '../languages/statement-words.ts';
import { UsageError } from '../model/errors.ts';
import type { Location } from '../model/location.ts';
import type { Repository } from '../model/repository.ts';
import { suggestionFor } from '../model/suggestion.ts';
import { paintFor } from '../reports/paint.ts';
import { shownPath } from '../reports/report.ts';
import { placeOf } from '../reports/told.ts';
import { mainLanguage } from '../rules/texts.ts';
import { complianceOf } from '../statement/compliance.ts';
import { concerns } from '../statement/concerns.ts';
import { statementJson } from '../statement/json.ts';
import { printStatement, type StatementHead } from '../statement/page.ts';
import { type Validated, validate } from '../validate.ts';
import type { Command, ExitCode, Options, Session } from './command.ts';
import { dayOption, languageFor } from './options.ts';

export const normsCommand: Command = {
  name: 'norms',
  usage: '[path]',
  summary: {
    fr: 'montrer l’état de conformité, norme par norme, et ce que les registres contredisent',
    en: 'show the statement of compliance norm by norm, and what the registers contradict',
  },
  examples: ['cpas-sec norms', 'cpas-sec norms --only contradictions', 'cpas-sec norms --as-of 2025-12-31 --json'],
  declare(declaration, say) {
    declaration
      .argument(
        '[path]',
        say({ fr: 'dossier de registres (celui-ci par défaut)', en: 'register folder (this one by default)' }),
      )
      .option(
        '--only <case>',
        say({
          fr: 'seulement : contradictions (contredites), stale (à évaluer de nouveau), unproven (sans preuve), gaps (manques), missing (non déclarées)',
          en: 'only these: contradictions, stale (to assess again), unproven (without proof), gaps, missing (not stated)',
        }),
      )
      .option('--as-of <day>', say({ fr: 'état à cette date (AAAA-MM-JJ)', en: 'state as of this day (YYYY-MM-DD)' }))
      .option('--json', say({ fr: 'pour les machines', en: 'for machines' }));
  },
  run,
};

async function run(session: Session, operands: readonly string[], options: Options): Promise<ExitCode> {
  const only = concernNamed(options.only);
  const path = operands[0] ?? '.';
  const asked = dayOption(options.asOf);
  const today = asked ?? session.today;
  const asOf = { today, revision: '', ...(asked === undefined ? {} : { replay: true as const }) };
  const judged = await validate(readFolder(path), asOf, (paths) => hashFiles(path, paths));
  if (judged.repository === undefined) throw new UsageError('faulty-settings', { path });
  const language = await languageFor(session, mainLanguage(judged.repository));
  const [texts, { domains, words }, sentences] = await Promise.all([
    statementTextsOf(language.code),
    statusTextsOf(language.code),
    checkTextsOf(language.code),
  ]);
  const warning = judged.incomplete ? words.incomplete : '';
  const head = { ...headOf(judged, judged.repository, today), only, warning };
  const place = (at: Location): Location => ({ ...at, file: shownPath(path, at.file) });
  if (options.json === true) session.print(statementJson(head, { language, sentences, place }));
  else {
    const paint = await paintFor(session.colour);
    const most = only === 'contradictions' ? Number.POSITIVE_INFINITY : 3;
    const screen = { most, today, language, texts, domains, sentences, paint, width: session.width };
    session.print(printStatement(head, { ...screen, placeOf: (at) => placeOf(place(at)) }));
  }
  return 0;
}

function headOf(
  { diagnostics }: Validated,
  repository: Repository,
  today: string,
): Omit<StatementHead, 'only' | 'warning'> {
  const [organisation] = repository.entries('organisation');
  const { profile, level = 'standard' } = repository.settings.data;
  return {
    organisation: organisation === undefined ? '' : nameIn(repository, organisation.data.name),
    profile,
    level,
    today,
    compliance: complianceOf({ repository, today, revision: '' }, diagnostics),
  };
}

function concernNamed(asked: unknown): Concern | undefined {
  if (asked === undefined) return undefined;
  const found = concerns.find((one) => one === asked);
  if (found !== undefined) return found;
  const suggestion = suggestionFor(String(asked), concerns);
  throw new UsageError('unknown-concern', {
    name: String(asked),
    known: concerns.join(', '),
    ...(suggestion === undefined ? {} : { suggestion }),
  });
}
