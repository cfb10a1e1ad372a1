import { phrase } from '../../languages/phrase.ts';
import { hoursPerWeek } from '../../norms/periods.ts';
import { advisers, designations, haveSameHolder } from '../../rules/role-holders.ts';
import { inRow, missing, type Said, sayer } from '../said.ts';
import { conflicts, incompatibleRoles } from './conflicts.ts';
import type { DesignationContext } from './designation-context.ts';

export interface CriterionRow {
  readonly criterion: string;
  readonly says: Said;
  readonly verdict: string;
}

/** What the network asks of an officer, and what the registers say of this one. */
export const criteria = (context: DesignationContext): readonly CriterionRow[] => [
  hours(context),
  ...(['it', 'security', 'law'] as const).map((matter) => knowledge(matter, context)),
  reporting(context),
  independence(context),
];

/** The hours of one holder count together, as governance/too-few-hours counts them. */
function hours({ held, designation, words }: DesignationContext): CriterionRow {
  const least = hoursPerWeek['dpo-hours'];
  const criterion = phrase(words.criteria.hours, { least });
  const same = advisers(held).filter((one) => one === designation || haveSameHolder(one, designation));
  const given = same.flatMap(({ data }) => data.hoursPerWeek ?? []);
  if (given.length === 0)
    return { criterion, says: missing(designation, 'hoursPerWeek'), verdict: words.verdicts.toShow };
  const sum = given.reduce((total, one) => total + one, 0);
  const says = phrase(words.hours, { hours: String(sum).replace('.', ',') });
  return { criterion, says, verdict: sum >= least ? words.verdicts.met : words.verdicts.notMet };
}

function knowledge(
  matter: 'it' | 'security' | 'law',
  { designation, language, words }: DesignationContext,
): CriterionRow {
  const text = designation.data.knowledge?.[matter];
  return {
    criterion: words.criteria[matter],
    says: sayer(language, designation).needed(text, 'knowledge', matter),
    verdict: text === undefined ? words.verdicts.toShow : words.verdicts.shown,
  };
}

function reporting({ held, designation, words }: DesignationContext): CriterionRow {
  const criterion = words.criteria.reporting;
  const { reportsTo } = designation.data;
  const person = held.repository.find('people', reportsTo ?? '');
  if (person === undefined)
    return { criterion, says: missing(designation, 'reportsTo'), verdict: words.verdicts.toShow };
  const name = `${person.data.firstName} ${person.data.lastName}`;
  const isHead = designations(held, 'head-of-daily-management').some(({ data }) => data.person === reportsTo);
  return {
    criterion,
    says: phrase(isHead ? words.reporting : words.reportingElsewhere, { person: name }),
    verdict: isHead ? words.verdicts.met : words.verdicts.notMet,
  };
}

function independence(context: DesignationContext): CriterionRow {
  const { words } = context;
  const found = conflicts(context);
  const criterion = words.criteria.independence;
  if (found.length === 0) return { criterion, says: words.noConflict, verdict: words.verdicts.met };
  const verdict = incompatibleRoles(context).length > 0 ? words.verdicts.notMet : words.verdicts.toExamine;
  return { criterion, says: inRow(found), verdict };
}
