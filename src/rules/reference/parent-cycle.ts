import { everyProfile, type Rule } from '../rule.ts';

export const parentCycle: Rule = {
  code: 'reference/parent-cycle',
  severity: 'error',
  norms: [],
  level: 'start',
  profiles: everyProfile,
  *check({ repository }) {
    const cleared = new Set<string>();
    for (const start of repository.entries('services')) {
      const trail = new Set<string>();
      let service: typeof start | undefined = start;
      while (service !== undefined && !cleared.has(service.id) && !trail.has(service.id)) {
        trail.add(service.id);
        const parent: string | undefined = service.data.parent;
        service = parent === undefined ? undefined : repository.find('services', parent);
      }
      if (service !== undefined && trail.has(service.id)) {
        yield { at: service.at('parent'), values: { service: service.id, parent: service.data.parent ?? '' } };
      }
      for (const id of trail) cleared.add(id);
    }
  },
};
