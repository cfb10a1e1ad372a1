import { addPeriod } from '../../model/day.ts';
import type { Facts } from '../../model/repository.ts';
import { periods } from '../../norms/periods.ts';
import { isFollowed } from '../performances.ts';
import { belgianProfiles, type Rule } from '../rule.ts';

/**
 * The other periodic duties leave a trace of their own: reviews in accesses, assets, rooms and activities, tests in
 * backups, awareness in trainings, plans and reports in documents, the council's items in decisions.
 */
const withoutTrace = 'duty:patching';

/** A centre that writes its updates in the register of interventions follows them there. */
function isTraced({ repository, today }: Facts): boolean {
  const oldest = addPeriod(today, periods.patching, -1);
  return repository
    .entries('interventions')
    .some(({ data }) => data.nature === 'update' && (data.endedOn ?? data.startedOn ?? '') >= oldest);
}

export const dutyWithoutControl: Rule = {
  code: 'control/duty-without-control',
  severity: 'warning',
  norms: ['bcss:ops.patching'],
  level: 'full',
  profiles: belgianProfiles,
  needs: ['controls', 'interventions'],
  *check(facts) {
    if (isFollowed(facts, withoutTrace) || isTraced(facts)) return;
    yield { at: facts.repository.settings.at(), values: { duty: withoutTrace } };
  },
};
