import type { Language } from '../languages/language.ts';
import type { Facts } from '../model/repository.ts';
import { dutyNorms } from '../norms/duties.ts';
import type { DocumentDefinition, DocumentOptions, View } from './document.ts';
import { askedDesignations } from './dpo-designation/asked-designations.ts';
import { candidate } from './dpo-designation/candidate.ts';
import { criteria } from './dpo-designation/criteria.ts';
import { designationContext } from './dpo-designation/designation-context.ts';
import { legalReasons } from './dpo-designation/legal-reasons.ts';
import { outlook } from './dpo-designation/outlook.ts';
import { stepRows } from './dpo-designation/steps.ts';
import { frame } from './frame.ts';
import { atStart } from './said.ts';

/** The file of one designation of the data protection officer: candidate, criteria, and the steps with their state. */
export const dpoDesignation: DocumentDefinition = {
  name: 'dpo-designation',
  title: 'Dossier de désignation du délégué à la protection des données',
  norms: [...dutyNorms['dpo-change'], 'law:be-rd-1997-02-04#6', 'bcss:org.dpo-hours', 'gdpr:37(5)', 'gdpr:38(6)'],
  templates: ['dpo-designation'],
  views,
};

/** The procedure is that of the secondary network of the CPAS: other profiles have none. */
function* views(facts: Facts, language: Language, options: DocumentOptions): Iterable<View> {
  if (facts.repository.settings.data.profile !== 'be-cpas') return;
  for (const designation of askedDesignations(facts, options)) {
    const context = designationContext(facts, language, designation);
    const steps = stepRows(context);
    const { status, progress, next } = outlook(context, steps);
    yield {
      ...frame(facts, language, { title: context.words.title, status }),
      file: `dpo-designation-${designation.id}`,
      template: 'dpo-designation',
      data: {
        day: language.formatDay(facts.today),
        candidate: candidate(context),
        criteria: criteria(context),
        steps: steps.map((row) => ({ ...row, name: atStart(row.name), who: atStart(row.who) })),
        progress,
        next,
        bodies: context.bodies,
        reasons: legalReasons(context),
      },
      figures: {},
    };
  }
}
