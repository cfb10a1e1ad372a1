import type { Location } from '../model/location.ts';
import type { Facts } from '../model/repository.ts';
import { hasEnded } from './in-force.ts';
import { roomsInUse } from './rooms.ts';

interface PersonReference {
  readonly person: string | undefined;
  place(): Location;
}

/** Every place that needs a person who is still there. Who did something once may have left since. */
export function* personReferences(facts: Facts): Iterable<PersonReference> {
  yield* inOrganisation(facts);
  yield* inDuties(facts);
  yield* inResources(facts);
}

function* inOrganisation({ repository, today }: Facts): Iterable<PersonReference> {
  for (const { data, at } of repository.entries('roles')) {
    if (hasEnded(data.endedOn, today)) continue;
    yield { person: data.person, place: () => at('person') };
    yield { person: data.reportsTo, place: () => at('reportsTo') };
  }
  for (const { data, at } of repository.entries('services')) yield { person: data.head, place: () => at('head') };
  for (const { data, at } of repository.entries('organisation')) {
    yield { person: data.legalRepresentative?.person, place: () => at('legalRepresentative', 'person') };
  }
  for (const { data, at } of repository.entries('people')) {
    if (hasEnded(data.mailbox?.closedOn, today)) continue;
    yield { person: data.mailbox?.redirectedTo, place: () => at('mailbox', 'redirectedTo') };
  }
}

function* inDuties({ repository, today }: Facts): Iterable<PersonReference> {
  for (const { data, at } of repository.entries('measures')) {
    if (data.status !== 'withdrawn') yield { person: data.owner, place: () => at('owner') };
  }
  for (const { data, at } of repository.entries('controls')) {
    if (!hasEnded(data.endedOn, today)) yield { person: data.responsible, place: () => at('responsible') };
  }
  for (const { data, at } of repository.entries('plan')) {
    if (data.state !== 'done' && data.state !== 'dropped') yield { person: data.owner, place: () => at('owner') };
  }
  for (const { data, at } of repository.entries('documents')) {
    if (!hasEnded(data.withdrawnOn, today)) yield { person: data.owner, place: () => at('owner') };
  }
  for (const { data, at } of repository.entries('requests')) {
    if (data.answeredOn === undefined) yield { person: data.handledBy, place: () => at('handledBy') };
  }
}

function* inResources(facts: Facts): Iterable<PersonReference> {
  for (const { data, at } of facts.repository.entries('applications')) {
    if (!hasEnded(data.endedOn, facts.today)) yield { person: data.owner, place: () => at('owner') };
  }
  for (const { data, at } of roomsInUse(facts)) yield { person: data.responsible, place: () => at('responsible') };
}
