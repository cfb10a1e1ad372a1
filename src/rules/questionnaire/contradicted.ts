import { yearOf } from '../controlled-documents.ts';
import { begunQuestionnaires, type Form, formOf, isSent } from '../questionnaires.ts';
import type { OutcomeRule } from '../settings-rule.ts';

/** Findings on what the centre declares are not about what it declares. */
const isAboutDeclaration = (code: string): boolean => /^(norm|questionnaire)\//.test(code);

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
    const errors = found.filter(({ code, severity }) => severity === 'error' && !isAboutDeclaration(code));
    for (const questionnaire of begunQuestionnaires(facts)) {
      if (questionnaire.data.year !== yearOf(today) || isSent(questionnaire, today)) continue;
      for (const [index, { question, value }] of questionnaire.data.answers.entries()) {
        const norm = normOf(formOf(repository, questionnaire), question);
        const against = value === 'compliant' ? errors.filter(({ norms }) => norms.some((one) => one === norm)) : [];
        if (against.length === 0) continue;
        const codes = [...new Set(against.map(({ code }) => code))].join(', ');
        const related = against.map((one) => ({ at: one.at, role: 'contradiction' }));
        const at = questionnaire.at('answers', index, 'value');
        yield { at, values: { question, count: against.length, codes }, related };
      }
    }
  },
};
