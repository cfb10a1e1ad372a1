import { UsageError } from '../model/errors.ts';
import type { Command, ExitCode, Options, Session } from './command.ts';
import { adoptPlan, type PlanCall, printPlanBudget, printPlanGaps, printPlanMoves, readPlan } from './plan-steps.ts';

const steps: Readonly<Record<string, (call: PlanCall) => Promise<ExitCode>>> = {
  gaps: printPlanGaps,
  budget: printPlanBudget,
  moved: printPlanMoves,
  adopt: adoptPlan,
};

export const planCommand: Command = {
  name: 'plan',
  usage: '<what> [decision]',
  summary: {
    fr: 'suivre le plan triennal : écarts sans action, budget, changements, adoption',
    en: 'follow the triennial plan: gaps without action, budget, changes, adoption',
  },
  examples: [
    'cpas-sec plan gaps',
    'cpas-sec plan budget --from 2025 --format csv > budget.csv',
    'cpas-sec plan moved --since 2025-11-plan',
    'cpas-sec plan adopt 2026-11-plan --dry-run',
  ],
  declare(declaration, say) {
    declaration
      .argument(
        '<what>',
        say({
          fr: 'gaps (écarts), budget, moved (changements) ou adopt (adopter)',
          en: 'gaps, budget, moved or adopt',
        }),
      )
      .argument('[decision]', say({ fr: 'pour adopt : la décision du Conseil', en: 'for adopt: the decision' }))
      .option('-C, --repository <folder>', say({ fr: 'dossier des registres', en: 'register folder' }), '.')
      .option(
        '--from <year>',
        say({
          fr: 'budget : première année (le plan en vigueur par défaut)',
          en: 'budget: first year (the plan in force by default)',
        }),
      )
      .option(
        '--since <decision>',
        say({
          fr: 'moved : depuis cette décision (les deux dernières versions adoptées par défaut)',
          en: 'moved: since this decision (the last two adopted versions by default)',
        }),
      )
      .option('--as-of <day>', say({ fr: 'état à cette date (AAAA-MM-JJ)', en: 'state as of this day (YYYY-MM-DD)' }))
      .option(
        '--format <format>',
        say({ fr: 'pretty (à lire), json, ou csv pour budget', en: 'pretty (to read), json, or csv for budget' }),
        'pretty',
      )
      .option('--json', say({ fr: 'comme --format json', en: 'as --format json' }))
      .option(
        '--dry-run',
        say({ fr: 'adopt : montrer les lignes sans les écrire', en: 'adopt: show the lines, write nothing' }),
      );
  },
  run,
};

async function run(session: Session, operands: readonly string[], options: Options): Promise<ExitCode> {
  const [name = '', decision] = operands;
  const step = Object.hasOwn(steps, name) ? steps[name] : undefined;
  if (step === undefined) throw new UsageError('unknown-plan-step', { name, known: Object.keys(steps).join(', ') });
  return await step(await readPlan(session, options, decision));
}
