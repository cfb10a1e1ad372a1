import type { NoticesRecord } from '../../model/records.ts';
import { everyProfile, type Rule } from '../rule.ts';

type Kind = NonNullable<NoticesRecord['specialCases']>[number]['kind'];

/** The cases that are a processing of their own: the notice takes their basis and their period from the activity. */
const withActivity: readonly Kind[] = ['photographs', 'applications', 'cameras', 'newsletter'];

export const specialCaseWithoutActivity: Rule = {
  code: 'notice/special-case-without-activity',
  severity: 'warning',
  norms: ['gdpr:13(1)(c)', 'gdpr:30(1)'],
  level: 'standard',
  profiles: everyProfile,
  *check({ repository }) {
    for (const { id, data, at } of repository.entries('notices')) {
      for (const [index, { kind, enabled, activity }] of (data.specialCases ?? []).entries()) {
        if (!withActivity.includes(kind) || enabled === false || activity !== undefined) continue;
        yield { at: at('specialCases', index, 'kind'), values: { notice: id, kind } };
      }
    }
  },
};
