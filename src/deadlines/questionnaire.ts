import type { Facts } from '../model/repository.ts';
import { dutyNorms } from '../norms/duties.ts';
import { periods } from '../norms/periods.ts';
import { yearOf } from '../rules/controlled-documents.ts';
import { questionnaireMissing } from '../rules/governance/questionnaire-missing.ts';
import { late } from '../rules/questionnaire/late.ts';
import { noneStarted } from '../rules/questionnaire/none-started.ts';
import { questionnaireDue } from '../rules/questionnaire-due.ts';
import { begunQuestionnaires, isSent } from '../rules/questionnaires.ts';
import type { Task, Topic } from './deadline.ts';
import { nextYearly } from './yearly-document.ts';

export const questionnaire: Topic = {
  code: 'questionnaire',
  norms: dutyNorms.questionnaire,
  profiles: ['be-cpas'],
  rules: [questionnaireMissing.code, late.code, noneStarted.code],
  tasks: (facts) => inHand(facts) ?? nextOf(facts),
};

const nextOf = (facts: Facts) =>
  nextYearly(facts, {
    kind: 'questionnaire',
    duty: 'duty:questionnaire',
    period: periods.questionnaire,
    missing: questionnaireMissing,
    others: kept(facts),
  });

/** The questionnaire of this year that is not sent yet, due as its form or the one before says. */
function inHand(facts: Facts): readonly Task[] | undefined {
  const { today } = facts;
  const current = begunQuestionnaires(facts).find((one) => one.data.year === yearOf(today) && !isSent(one, today));
  const on = current && questionnaireDue(facts, current);
  if (current === undefined || on === undefined) return undefined;
  const values = { year: current.data.controlledYear };
  return [{ key: 'questionnaire', on, at: current.at('sentOn'), values, who: undefined }];
}

/** The questionnaires of the register, by the year they are about, as documents are. */
const kept = (facts: Facts) =>
  begunQuestionnaires(facts).map(({ data: { controlledYear, sentOn }, at }) => ({
    data: { year: controlledYear, ...(sentOn === undefined ? {} : { sentOn }) },
    at,
  }));
