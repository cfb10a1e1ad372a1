import type { Repository } from '../../model/repository.ts';
import { everyProfile, type Rule } from '../rule.ts';

const registers = ['data-categories', 'recipients', 'retention-schedule', 'measures'] as const;

/** Registers whose records call on the others. */
const using = ['processing-activities', 'processors', 'notices', 'norms', 'plan', 'dpias', 'incidents'] as const;

/** The measures that other registers than the activities call on: a norm, an action, an assessment, an incident. */
function measuresElsewhere(repository: Repository): readonly string[] {
  const norms = repository.entries('norms').flatMap(({ data }) => data.measures ?? []);
  const plan = repository.entries('plan').flatMap(({ data }) => data.measures ?? []);
  const dpias = repository.entries('dpias').flatMap(({ data }) => data.measures ?? []);
  const incidents = repository.entries('incidents').flatMap(({ data }) => data.measures ?? []);
  return [...norms, ...plan, ...dpias, ...incidents.flatMap(({ measure }) => measure ?? [])];
}

/** The ids in use, by register. A measure also serves when a notice shows it or when it answers a norm. */
function usedIds(repository: Repository): Readonly<Record<(typeof registers)[number], ReadonlySet<string>>> {
  const activities = repository.entries('processing-activities').map(({ data }) => data);
  const processors = repository.entries('processors').map(({ data }) => data);
  const notices = repository.entries('notices').map(({ data }) => data);
  const measures = repository.entries('measures').filter(({ data: { publicText, norms, status } }) => {
    return publicText !== undefined || norms !== undefined || status === 'withdrawn';
  });
  const processed = activities.flatMap(({ data = [] }) => data.map(({ category }) => category));
  return {
    'data-categories': new Set([...processed, ...processors.flatMap(({ data = [] }) => data)]),
    recipients: new Set(activities.flatMap(({ recipients = [] }) => recipients)),
    'retention-schedule': new Set(
      [...activities, ...notices.map(({ retention }) => ({ retention: retention?.rules }))].flatMap(
        ({ retention = [] }) => retention,
      ),
    ),
    measures: new Set([
      ...activities.flatMap((activity) => activity.measures ?? []),
      ...measures.map(({ id }) => id),
      ...measuresElsewhere(repository),
    ]),
  };
}

export const unusedEntry: Rule = {
  code: 'reference/unused-entry',
  severity: 'info',
  norms: [],
  level: 'standard',
  profiles: everyProfile,
  *check({ repository }) {
    if (repository.entries('processing-activities').length === 0) return;
    if (!using.every(repository.isComplete)) return;
    const used = usedIds(repository);
    for (const register of registers) {
      for (const { id, at } of repository.entries(register)) {
        if (!used[register].has(id)) yield { at: at(), values: { register, entry: id } };
      }
    }
  },
};
