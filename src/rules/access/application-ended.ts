import type { Related } from '../../model/diagnostic.ts';
import { personal } from '../../model/diagnostic.ts';
import type { Facts } from '../../model/repository.ts';
import { type Access, openAccesses } from '../accesses.ts';
import { hasEnded } from '../in-force.ts';
import { everyProfile, type Rule } from '../rule.ts';

interface Closing {
  readonly field: 'application' | 'room';
  readonly target: string;
  readonly endedOn: string;
  readonly related: readonly Related[];
}

/** What the access opens and is no longer in use. */
function* closings({ data }: Access, { repository, today }: Facts): Iterable<Closing> {
  const application = data.application === undefined ? undefined : repository.find('applications', data.application);
  const endedOn = application?.data.endedOn;
  if (application !== undefined && endedOn !== undefined && hasEnded(endedOn, today)) {
    const related = [{ at: application.at('endedOn'), role: 'application-end' }];
    yield { field: 'application', target: application.id, endedOn, related };
  }
  const room = data.room === undefined ? undefined : repository.find('rooms', data.room);
  const closedOn = room?.data.closedOn;
  if (room !== undefined && closedOn !== undefined && hasEnded(closedOn, today)) {
    yield {
      field: 'room',
      target: room.id,
      endedOn: closedOn,
      related: [{ at: room.at('closedOn'), role: 'room-end' }],
    };
  }
}

export const applicationEnded: Rule = {
  code: 'access/application-ended',
  severity: 'warning',
  norms: ['bcss:access.inventory'],
  level: 'standard',
  profiles: everyProfile,
  about: 'accesses',
  *check(facts) {
    for (const access of openAccesses(facts)) {
      for (const { field, target, endedOn, related } of closings(access, facts)) {
        const values = { access: personal(access.id), person: personal(access.data.person), target, endedOn };
        yield { at: access.at(field), values, related };
      }
    }
  },
};
