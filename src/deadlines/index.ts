import type { Facts } from '../model/repository.ts';
import { normsOfCountry } from '../norms/norms-of-country.ts';
import { severityOf } from '../rules/apply.ts';
import { rules } from '../rules/index.ts';
import { accessReview } from './access-review.ts';
import { accessWithdrawal } from './access-withdrawal.ts';
import { activityReview } from './activity-review.ts';
import { annualReport } from './annual-report.ts';
import { audit } from './audit.ts';
import { awareness } from './awareness.ts';
import { breachAssessment } from './breach-assessment.ts';
import { breachNotification } from './breach-notification.ts';
import { contract } from './contract.ts';
import { control } from './control.ts';
import { councilItem } from './council-item.ts';
import { byWhen, type Deadline, type Task, type Topic } from './deadline.ts';
import { declaration } from './declaration.ts';
import { documentReview } from './document-review.ts';
import { dpiaReview } from './dpia-review.ts';
import { exercise } from './exercise.ts';
import { intervention } from './intervention.ts';
import { inventory } from './inventory.ts';
import { licence } from './licence.ts';
import { mailbox } from './mailbox.ts';
import { normAssessment } from './norm-assessment.ts';
import { noticeReview } from './notice-review.ts';
import { planAction } from './plan-action.ts';
import { policy } from './policy.ts';
import { policyReview } from './policy-review.ts';
import { processorAudit } from './processor-audit.ts';
import { questionnaire } from './questionnaire.ts';
import { request } from './request.ts';
import { restoreTest } from './restore-test.ts';
import { roomList } from './room-list.ts';
import { securityPlan } from './security-plan.ts';
import { support } from './support.ts';
import { training } from './training.ts';
import { upsCheck } from './ups-check.ts';
import { waiverEnd } from './waiver-end.ts';
import { waivedUntil } from './waivers.ts';

/** Every topic; on one day, the first listed comes first. */
export const topics: readonly Topic[] = [
  breachNotification,
  breachAssessment,
  request,
  accessWithdrawal,
  mailbox,
  declaration,
  contract,
  processorAudit,
  control,
  restoreTest,
  upsCheck,
  exercise,
  intervention,
  inventory,
  licence,
  support,
  accessReview,
  roomList,
  activityReview,
  dpiaReview,
  noticeReview,
  policy,
  policyReview,
  documentReview,
  normAssessment,
  planAction,
  securityPlan,
  annualReport,
  questionnaire,
  audit,
  councilItem,
  training,
  awareness,
  waiverEnd,
];

/** All that is due or will be, as the registers stand: what is due without a day first, then day by day. */
export function deadlinesOf(facts: Facts): readonly Deadline[] {
  const wanted = topics.filter((topic) => isWanted(topic, facts));
  const all = wanted.flatMap((topic) => Array.from(topic.tasks(facts), (task) => deadlineFrom(topic, task, facts)));
  return all.sort(byWhen);
}

/** A topic whose rules the level or the settings leave out is no duty of this centre yet. */
function isWanted({ profiles, rules: codes }: Topic, { repository }: Facts): boolean {
  const settings = repository.settings.data;
  const isOff = (code: string): boolean => {
    const rule = ruleByCode.get(code);
    return rule !== undefined && severityOf(rule, settings) === 'off';
  };
  return profiles.includes(settings.profile) && !(codes.length > 0 && codes.every(isOff));
}

const ruleByCode = new Map(rules.map((rule) => [rule.code, rule]));

function deadlineFrom(topic: Topic, task: Task, facts: Facts): Deadline {
  const { key, on, time, at, values = {}, norms = topic.norms, rules = topic.rules, who } = task;
  const { code, reminder } = topic;
  const cited = normsOfCountry(norms, facts.repository.settings.data.profile);
  const until = waivedUntil(facts, { rules, on, at: () => at });
  return { id: `${code}/${key}`, code, on, time, at, values, norms: cited, who, waivedUntil: until, reminder };
}
