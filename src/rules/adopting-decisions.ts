import type { Decision } from './approvals.ts';

/** True for what can fix a plan: the council approves, or votes the credits. A decision of no named body is the council's. */
export const isCouncilAdoption = ({ data: { body = 'council', kind } }: Pick<Decision, 'data'>): boolean =>
  body === 'council' && (kind === 'approval' || kind === 'budget');
