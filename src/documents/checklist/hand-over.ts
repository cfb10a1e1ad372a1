import type { ChecklistWords } from '../../languages/checklist-words.ts';
import type { LocalText } from '../../model/records.ts';
import type { Entry } from '../../model/repository.ts';
import { hasEnded } from '../../rules/in-force.ts';
import { roomsInUse } from '../../rules/rooms.ts';
import { type Said, sayer } from '../said.ts';
import { type ChecklistContext, fullName, headOf, type Line, lineText } from './checklist-context.ts';

interface Owned {
  readonly kind: keyof ChecklistWords['handover'];
  readonly what: Said;
  readonly reference: string;
}

/** Everything that needs someone present and still names the person: someone else must take it over. */
export function handOver(context: ChecklistContext): readonly Line[] {
  const by = headOf(context);
  return [...inOrganisation(context), ...inDuties(context), ...inResources(context)].map(
    ({ kind, what, reference }) => ({
      isDone: false,
      what: lineText(context.words.handover[kind], { what }),
      by,
      reference,
    }),
  );
}

const text = (entry: Entry<unknown>, field: string, value: LocalText, { language }: ChecklistContext): Said =>
  sayer(language, entry).needed(value, field);

function inOrganisation(context: ChecklistContext): readonly Owned[] {
  const { words, person } = context;
  const { repository, today } = context.facts;
  const services = repository.entries('services').filter(({ data }) => data.head === person.id);
  const reports = repository
    .entries('roles')
    .filter(({ data }) => data.reportsTo === person.id && !hasEnded(data.endedOn, today));
  const centre = repository
    .entries('organisation')
    .filter(({ data }) => data.legalRepresentative?.person === person.id);
  const boxes = repository
    .entries('people')
    .filter(({ data }) => data.mailbox?.redirectedTo === person.id && !hasEnded(data.mailbox.closedOn, today));
  return [
    ...services.map((one) => owned('services', 'services', one.id, text(one, 'name', one.data.name, context))),
    ...reports.map(({ id, data }) => owned('reports', 'roles', id, words.roles[data.role] ?? data.role)),
    ...centre.map((one) => owned('organisation', 'organisation', one.id, text(one, 'name', one.data.name, context))),
    ...boxes.map((one) => owned('mailboxes', 'people', one.id, fullName(one))),
  ];
}

function inDuties(context: ChecklistContext): readonly Owned[] {
  const { repository, today } = context.facts;
  const { id: own } = context.person;
  const mine = <Data>(entries: readonly Entry<Data>[], isMine: (data: Data) => boolean) =>
    entries.filter(({ data }) => isMine(data));
  const documents = mine(
    repository.entries('documents'),
    (one) => one.owner === own && !hasEnded(one.withdrawnOn, today),
  );
  const controls = mine(
    repository.entries('controls'),
    (one) => one.responsible === own && !hasEnded(one.endedOn, today),
  );
  const isLive = (state: string | undefined) => state !== 'done' && state !== 'dropped';
  const plan = mine(repository.entries('plan'), (one) => one.owner === own && isLive(one.state));
  const measures = mine(repository.entries('measures'), (one) => one.owner === own && one.status !== 'withdrawn');
  const requests = mine(repository.entries('requests'), (one) => one.handledBy === own && one.answeredOn === undefined);
  return [
    ...documents.map((one) => owned('documents', 'documents', one.id, text(one, 'title', one.data.title, context))),
    ...controls.map((one) => owned('controls', 'controls', one.id, text(one, 'name', one.data.name, context))),
    ...plan.map((one) => owned('plan', 'plan', one.id, text(one, 'title', one.data.title, context))),
    ...measures.map((one) => owned('measures', 'measures', one.id, text(one, 'name', one.data.name, context))),
    ...requests.map((one) => owned('requests', 'requests', one.id, one.data.reference ?? one.id)),
  ];
}

function inResources(context: ChecklistContext): readonly Owned[] {
  const { facts, person } = context;
  const applications = facts.repository
    .entries('applications')
    .filter(({ data }) => data.owner === person.id && !hasEnded(data.endedOn, facts.today));
  const rooms = roomsInUse(facts).filter(({ data }) => data.responsible === person.id);
  return [
    ...applications.map((one) =>
      owned('applications', 'applications', one.id, text(one, 'name', one.data.name, context)),
    ),
    ...rooms.map((one) => owned('rooms', 'rooms', one.id, text(one, 'name', one.data.name, context))),
  ];
}

const owned = (kind: Owned['kind'], register: string, id: string, what: Said): Owned => ({
  kind,
  what,
  reference: `${register}/${id}`,
});
