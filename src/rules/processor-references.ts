import type { Location } from '../model/location.ts';
import type { Facts } from '../model/repository.ts';
import { runningActivities } from './activities.ts';
import { hasEnded } from './in-force.ts';

interface ProcessorReference {
  readonly processor: string | undefined;
  place(): Location;
}

/** Every place that needs a supplier with whom the organisation still works. */
export function* processorReferences(facts: Facts): Iterable<ProcessorReference> {
  yield* inOrganisation(facts);
  yield* inResources(facts);
}

function* inOrganisation(facts: Facts): Iterable<ProcessorReference> {
  const { repository, today } = facts;
  for (const { data, at } of runningActivities(facts)) {
    for (const [index, processor] of (data.processors ?? []).entries()) {
      yield { processor, place: () => at('processors', index) };
    }
  }
  for (const { data, at } of repository.entries('people')) {
    if (!hasEnded(data.leftOn, today)) yield { processor: data.employer, place: () => at('employer') };
  }
  for (const { data, at } of repository.entries('roles')) {
    if (!hasEnded(data.endedOn, today)) yield { processor: data.supplier, place: () => at('supplier') };
  }
  for (const { data, at } of repository.entries('organisation')) {
    yield { processor: data.networkProvider, place: () => at('networkProvider') };
  }
}

/** Not what was bought: whoever sold a computer may be gone while the computer stays. */
function* inResources({ repository, today }: Facts): Iterable<ProcessorReference> {
  for (const { data, at } of repository.entries('applications')) {
    if (!hasEnded(data.endedOn, today)) yield { processor: data.supplier, place: () => at('supplier') };
  }
  for (const { data, at } of repository.entries('backups')) {
    if (!hasEnded(data.endedOn, today)) yield { processor: data.supplier, place: () => at('supplier') };
  }
}
