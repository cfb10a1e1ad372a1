import { everyProfile, type Rule } from '../rule.ts';

/** The first version that does not come after the one before it: of an earlier day, or of the same decision. */
export const adoptedOutOfOrder: Rule = {
  code: 'plan/adopted-out-of-order',
  severity: 'warning',
  norms: ['bcss:org.security-plan'],
  level: 'standard',
  profiles: everyProfile,
  about: 'plan',
  *check({ repository }) {
    const dayOf = (decision: string) => repository.find('decisions', decision)?.data.on;
    for (const { id, data, at } of repository.entries('plan')) {
      const decisions = (data.adopted ?? []).map(({ decision }) => decision);
      const index = decisions.findIndex((decision, place) => {
        const before = decisions[place - 1];
        if (before === undefined) return false;
        const [earlier, later] = [dayOf(before), dayOf(decision)];
        const isBack = earlier !== undefined && later !== undefined && later < earlier;
        return isBack || decisions.indexOf(decision) < place;
      });
      const [decision, before] = [decisions[index], decisions[index - 1]];
      if (decision === undefined || before === undefined) continue;
      const related = [{ at: at('adopted', index - 1), role: 'version-before' }];
      yield { at: at('adopted', index, 'decision'), values: { action: id, decision, before }, related };
    }
  },
};
