import type { Registers } from '../../model/records.ts';
import type { Entry } from '../../model/repository.ts';
import { designations } from '../../rules/role-holders.ts';
import { approvalBy } from '../approval.ts';
import { missing, type Said, sayer } from '../said.ts';
import { decimal } from './figures.ts';
import { isInYear, type ReportContext } from './report-context.ts';

type Designation = Entry<Registers['roles']>;

const service = ['security-adviser', 'deputy-security-adviser', 'dpo', 'deputy-dpo'] as const;

/** Who is adviser, deputy and officer on the last day, since when and for how many hours; what changed in the year. */
export function administration(context: ReportContext) {
  const { atEnd } = context;
  return {
    rows: service.flatMap((role) => designations(atEnd, role).map((one) => rowOf(context, one))),
    reportsTo: reportsTo(context),
    changes: changes(context),
  };
}

function rowOf(context: ReportContext, designation: Designation) {
  const { language, words } = context;
  const { role, startedOn, hoursPerWeek, decision } = designation.data;
  const isDeputy = role.startsWith('deputy');
  const found = context.facts.repository.find('decisions', decision ?? '');
  const by = found && approvalBy(found, language);
  const absent = (field: string): Said => (isDeputy ? '' : missing(designation, field));
  return {
    role: words.roles[role],
    holder: holderOf(context, designation),
    since: startedOn === undefined ? absent('startedOn') : language.formatDay(startedOn),
    hours: hoursPerWeek === undefined ? absent('hoursPerWeek') : decimal(hoursPerWeek),
    decision: by === undefined ? '' : by.reference === '' ? by.day : `${by.day} (${by.reference})`,
  };
}

/** A designation is public: its holder is named, with the firm that lends him. */
function holderOf({ facts, language }: ReportContext, designation: Designation): Said {
  const person = facts.repository.find('people', designation.data.person ?? '')?.data;
  const supplier = facts.repository.find('processors', designation.data.supplier ?? '');
  const firm = supplier && sayer(language, supplier).needed(supplier.data.name, 'name');
  if (person === undefined) return firm ?? missing(designation, 'person');
  const name = `${person.firstName} ${person.lastName}`;
  return typeof firm === 'string' ? `${name} (${firm})` : name;
}

/** The functions of those to whom the service answers; '' when no designation says it. */
function reportsTo({ atEnd, facts, language }: ReportContext): string {
  const heads = designations(atEnd, ...service).flatMap(({ data }) => data.reportsTo ?? []);
  const functions = [...new Set(heads)].map((id) => {
    const person = facts.repository.find('people', id);
    const said = person && sayer(language, person).optional(person.data.functions?.[0], 'functions', 0);
    return typeof said === 'string' ? said : '';
  });
  return language.formatList(functions.filter((one) => one !== ''));
}

/** Whoever took up or gave up a formal role in the year, in the order of the days. */
function changes(context: ReportContext): readonly string[] {
  const { atEnd, language, words, say } = context;
  const all = atEnd.repository.entries('roles').flatMap((one) => [
    { one, day: one.data.startedOn, phrase: 'roleFrom' as const },
    { one, day: one.data.endedOn, phrase: 'roleUntil' as const },
  ]);
  return all
    .filter(({ day }) => isInYear(context, day))
    .toSorted((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1))
    .flatMap(({ one, day = '', phrase }) => {
      const holder = holderOf(context, one);
      const role = words.roles[one.data.role];
      return typeof holder === 'string' ? [say(phrase, { role, holder, day: language.formatDay(day) })] : [];
    });
}
