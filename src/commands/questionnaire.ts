import { UsageError } from '../model/errors.ts';
import { suggestionFor } from '../model/suggestion.ts';
import type { Command, ExitCode, Options, Session } from './command.ts';
import { questionnaireActions } from './questionnaire/index.ts';
import { declareAnswerOptions } from './questionnaire-answer.ts';
import { declareExportOptions } from './questionnaire-export.ts';

export const questionnaireCommand: Command = {
  name: 'questionnaire',
  usage: '<action> <year>',
  summary: {
    fr: 'préparer, suivre et vérifier le questionnaire annuel de la BCSS',
    en: 'prepare, follow and check the yearly questionnaire of the BCSS',
  },
  examples: [
    'cpas-sec questionnaire start 2027',
    'cpas-sec questionnaire answer 2027',
    'cpas-sec questionnaire status 2027',
    'cpas-sec questionnaire check 2027',
    'cpas-sec questionnaire compare 2027 --json',
    'cpas-sec questionnaire export 2027 --format xlsx --output questionnaire-2027.xlsx',
  ],
  declare(declaration, say) {
    declaration
      .argument(
        '<action>',
        say({
          fr: 'start (proposer les réponses), answer (répondre), status (où il en est), check (ce qui manque), compare (avec l’an passé), export (tableur)',
          en: 'start (propose the answers), answer, status (how far it is), check (what is missing), compare (with last year), export (spreadsheet)',
        }),
      )
      .argument(
        '<year>',
        say({
          fr: 'année du questionnaire ; il porte sur la précédente',
          en: 'year of the questionnaire; it is about the one before',
        }),
      )
      .option('-C, --repository <folder>', say({ fr: 'dossier des registres', en: 'register folder' }), '.')
      .option(
        '--form <id>',
        say({
          fr: 'start : formulaire ; sinon celui de l’année, sinon working',
          en: 'start: the form; else that of the year, else working',
        }),
      )
      .option('--as-of <day>', say({ fr: 'à cette date (AAAA-MM-JJ)', en: 'as of this day (YYYY-MM-DD)' }))
      .option(
        '--json',
        say({ fr: 'status, check, compare : pour les machines', en: 'status, check, compare: for machines' }),
      );
    declareAnswerOptions(declaration, say);
    declareExportOptions(declaration, say);
  },
  run,
};

async function run(session: Session, operands: readonly string[], options: Options): Promise<ExitCode> {
  const [name = '', year = ''] = operands;
  const load = Object.hasOwn(questionnaireActions, name) ? questionnaireActions[name] : undefined;
  if (load === undefined) throw unknownAction(name);
  if (!/^20\d\d$/.test(year)) throw new UsageError('bad-year', { value: year });
  const action = await load();
  return await action(session, Number(year), options);
}

function unknownAction(name: string): UsageError {
  const known = Object.keys(questionnaireActions);
  const suggestion = suggestionFor(name, known);
  const values = { name, command: 'questionnaire', known: known.join(', ') };
  return new UsageError('unknown-action', { ...values, ...(suggestion === undefined ? {} : { suggestion }) });
}
