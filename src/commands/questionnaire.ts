import { UsageError } from '../model/errors.ts';
import type { Command, ExitCode, Options, Session } from './command.ts';
import { answerQuestionnaire, declareAnswerOptions } from './questionnaire-answer.ts';

/** Stands in for the whole command. */
export const questionnaireCommand: Command = {
  name: 'questionnaire',
  usage: 'answer <year> [path]',
  summary: { fr: 'répondre au questionnaire', en: 'answer the questionnaire' },
  examples: ['cpas-sec questionnaire answer 2026'],
  declare(declaration, say) {
    declaration.argument('<action>').argument('<year>').argument('[path]').option('--as-of <day>');
    declareAnswerOptions(declaration, say);
  },
  run,
};

async function run(session: Session, operands: readonly string[], options: Options): Promise<ExitCode> {
  const year = operands[1] ?? '';
  if (!/^\d{4}$/.test(year)) throw new UsageError('bad-year', { value: year });
  return await answerQuestionnaire(session, { year: Number(year), folder: operands[2] ?? '.', options });
}
