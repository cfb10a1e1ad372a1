import { dutyNorms } from '../norms/duties.ts';
import { periods } from '../norms/periods.ts';
import { nextDue, runningControls } from '../rules/performances.ts';
import { everyProfile } from '../rules/rule.ts';
import type { Topic } from './deadline.ts';
import { nameIn } from './names.ts';

const normsByDuty: Readonly<Record<string, readonly string[]>> = dutyNorms;

export const control: Topic = {
  code: 'control',
  norms: ['gdpr:32(1)(d)'],
  profiles: everyProfile,
  rules: ['control/overdue'],
  reminder: periods['control-reminder'],
  *tasks(facts) {
    for (const { id, data, at } of runningControls(facts)) {
      const norms = data.norms ?? normsByDuty[data.duty?.replace('duty:', '') ?? ''];
      yield {
        key: id,
        on: nextDue(facts, data),
        at: at(),
        values: { control: nameIn(facts.repository, data.name) },
        ...(norms === undefined ? {} : { norms }),
        who: data.responsible,
      };
    }
  },
};
