import { inSeries } from '../../languages/in-series.ts';
import { groupBy } from '../../model/group-by.ts';
import { dutyNorms } from '../../norms/duties.ts';
import { normsOf } from '../../norms/norm-set.ts';
import { peopleToSign, signedByPerson } from '../../rules/declarations.ts';
import { isOutsider, type Person } from '../../rules/people.ts';
import { distinct, type Said, sayer } from '../said.ts';
import { missingEntry, type PolicyContext } from './context.ts';

/** Secrecy, declarations, and who may see personal data. */
export function people(context: PolicyContext) {
  const { facts, language } = context;
  const toSign = peopleToSign(facts);
  const signed = signedByPerson(facts);
  const { citation } = normsOf(facts.repository);
  const secrecy = dutyNorms['confidentiality-declaration'].filter((id) => id.startsWith('law:'));
  return {
    secrecy: inSeries(
      secrecy.map((id) => citation(id, language.code)),
      language,
    ),
    count: toSign.length,
    signed: toSign.filter(({ id }) => signed.has(id)).length,
    outsiders: toSign.filter(isOutsider).length,
    archives: archivePlaces(context, toSign, signed),
    gap: toSign.length === 0 ? missingEntry('people', 'accessesPersonalData') : '',
    chart: chart(context, toSign),
  };
}

/** Where the signed declarations are kept. */
function archivePlaces(
  { language }: PolicyContext,
  toSign: readonly Person[],
  signed: ReturnType<typeof signedByPerson>,
): readonly Said[] {
  const latest = toSign.flatMap(({ id }) => signed.get(id)?.at(-1)?.declaration ?? []);
  const places = latest.map((one) => sayer(language, one).optional(one.data.archivedAt, 'archivedAt'));
  return distinct(places, String).filter((place) => place !== '');
}

/** The persons by service, in the order of the services; then those without a service, by what they are for the centre. */
function chart({ facts, language, words }: PolicyContext, toSign: readonly Person[]) {
  const services = facts.repository.entries('services');
  const known = new Set(services.map(({ id }) => id));
  const groups = groupBy(toSign, ({ data }) => (known.has(data.service ?? '') ? data.service : undefined));
  const others = groupBy(
    toSign.filter(({ data }) => !known.has(data.service ?? '')),
    ({ data }) => words.people[data.kind],
  );
  return [
    ...services
      .filter(({ id }) => groups.has(id))
      .map((service) => ({
        service: sayer(language, service).needed(service.data.name, 'name'),
        persons: namesOf(groups.get(service.id) ?? []),
      })),
    ...[...others].map(([service, persons]) => ({ service, persons: namesOf(persons) })),
  ];
}

const namesOf = (persons: readonly Person[]): string =>
  persons.map(({ data }) => `${data.firstName} ${data.lastName}`).join(', ');
