import type { Registers } from '../../model/records.ts';
import { peopleToSign, signedByPerson } from '../../rules/declarations.ts';
import { activePeople } from '../../rules/people.ts';
import { isInYear, lastDay, type ReportContext } from './report-context.ts';

const kinds: readonly Registers['people']['kind'][] = [
  'staff',
  'council-member',
  'trainee',
  'volunteer',
  'supplier-employee',
];

/** Who came and went in the year, in numbers, and who signed the declaration of confidentiality. */
export function movements(context: ReportContext) {
  const { facts, say, words } = context;
  const people = facts.repository.entries('people');
  const rowOf = (name: string, some: readonly Registers['people']['kind'][]) => ({
    kind: name,
    arrived: people.filter(({ data }) => some.includes(data.kind) && isInYear(context, data.startedOn)).length,
    left: people.filter(({ data }) => some.includes(data.kind) && isInYear(context, data.leftOn)).length,
    there: activePeople(context.atEnd).filter(({ data }) => some.includes(data.kind)).length,
  });
  const rows = kinds.map((kind) => rowOf(words.people[kind], [kind]));
  const signed = facts.repository.entries('declarations').filter(({ data }) => isInYear(context, data.signedOn)).length;
  return {
    rows: rows.filter(({ arrived, left, there }) => arrived + left + there > 0),
    total: rowOf('', kinds),
    signed: say('declarations', {}, signed),
    unsigned: unsignedText(context),
  };
}

/** The people there on the last day who should have signed by then, and had not. */
export function unsigned({ atEnd }: ReportContext): number {
  const signed = signedByPerson(atEnd);
  return peopleToSign(atEnd).filter(({ id }) => !signed.has(id)).length;
}

/** '' where nobody had to sign. */
function unsignedText(context: ReportContext): string {
  if (peopleToSign(context.atEnd).length === 0) return '';
  const count = unsigned(context);
  return context.say(count === 0 ? 'peopleSigned' : 'peopleToSign', { day: lastDay(context) }, count);
}
