import { standingFor } from '../../norms/standing-for.ts';
import { yearOf } from '../controlled-documents.ts';
import { citing, codesOf, isAboutDeclaration, speakingAgainst } from '../evidence-against.ts';
import { begunQuestionnaires, type Form, formOf, isSent } from '../questionnaires.ts';
import type { OutcomeRule } from '../settings-rule.ts';

const normOf = (form: Form | undefined, question: string): string | undefined =>
  form?.data.questions.find(({ id }) => id === question)?.norm;

/** What was sent in another year told of another state: only the one in hand is compared. */
export const contradicted: OutcomeRule = {
  code: 'questionnaire/contradicted',
  severity: 'warning',
  norms: ['bcss:compliance.questionnaire'],
  level: 'standard',
  profiles: ['be-cpas'],
  about: 'questionnaires',
  *check(facts, { found }) {
    const { repository, today } = facts;
    const errors = speakingAgainst(found, isAboutDeclaration);
    const normsFor = standingFor(repository);
    for (const questionnaire of begunQuestionnaires(facts)) {
      if (questionnaire.data.year !== yearOf(today) || isSent(questionnaire, today)) continue;
      for (const [index, { question, value }] of questionnaire.data.answers.entries()) {
        const norm = normOf(formOf(repository, questionnaire), question);
        if (norm === undefined || value !== 'compliant') continue;
        const against = citing(norm, errors, normsFor);
        if (against.length === 0) continue;
        const related = against.map((one) => ({ at: one.at, role: 'contradiction' }));
        const at = questionnaire.at('answers', index, 'value');
        yield { at, values: { question, count: against.length, codes: codesOf(against).join(', ') }, related };
      }
    }
  },
};
