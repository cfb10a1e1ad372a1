import { dutyNorms } from '../norms/duties.ts';
import { noPolicy } from '../rules/governance/no-policy.ts';
import type { Topic } from './deadline.ts';
import { neverDone } from './never-done.ts';

/** The first policy; its reviews are policy-review. */
export const policy: Topic = {
  code: 'policy',
  norms: dutyNorms['policy-review'],
  profiles: noPolicy.profiles,
  rules: [noPolicy.code],
  tasks: (facts) => neverDone(noPolicy, facts),
};
