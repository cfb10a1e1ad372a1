import type { Path } from '../model/location.ts';
import type { Facts } from '../model/repository.ts';
import type { Questionnaire } from '../rules/questionnaires.ts';
import type { AnswerFinding, AnswerFindingKind } from './answer-finding.ts';

/** What is wrong with a questionnaire as a whole: its year, the persons it names, its signature and its sending. */
export function sendingFindings(facts: Facts, questionnaire: Questionnaire): readonly AnswerFinding[] {
  const { repository, today } = facts;
  const { year, controlledYear, roles = [], signedBy, signedOn, sentOn } = questionnaire.data;
  const isUnknown = (person: string | undefined): boolean =>
    person !== undefined && repository.find('people', person) === undefined;
  const find = (kind: AnswerFindingKind, value: string | number | undefined, ...path: Path): AnswerFinding => ({
    kind,
    field: path.join('.'),
    at: questionnaire.at(...path),
    value: String(value ?? ''),
  });
  const isTwice = repository.entries('questionnaires').filter(({ data }) => data.year === year).length > 1;
  return [
    ...(isTwice ? [find('year-twice', year, 'year')] : []),
    ...(controlledYear === year - 1 ? [] : [find('wrong-controlled-year', controlledYear, 'controlledYear')]),
    ...roles.flatMap(({ person }, index) =>
      isUnknown(person) ? [find('unknown-person', person, 'roles', index, 'person')] : [],
    ),
    ...(isUnknown(signedBy) ? [find('unknown-person', signedBy, 'signedBy')] : []),
    ...(signedOn !== undefined && signedBy === undefined ? [find('signed-by-nobody', signedOn, 'signedOn')] : []),
    ...(signedOn !== undefined && signedOn > today ? [find('day-to-come', signedOn, 'signedOn')] : []),
    ...(sentOn !== undefined && sentOn > today ? [find('day-to-come', sentOn, 'sentOn')] : []),
    ...(sentOn !== undefined && signedOn === undefined ? [find('sent-unsigned', sentOn, 'sentOn')] : []),
    ...(sentOn !== undefined && signedOn !== undefined && sentOn < signedOn
      ? [{ ...find('sent-before-signed', sentOn, 'sentOn'), against: signedOn }]
      : []),
  ];
}
