import { plural } from '../../languages/plural.ts';
import type { AdviserDuty } from '../../languages/security-policy-words.ts';
import type { NormId } from '../../norms/norm-id.ts';
import { normsOf } from '../../norms/norm-set.ts';
import { type Designation, designations, type Role } from '../../rules/role-holders.ts';
import { approvalBy } from '../approval.ts';
import { inPhrase, missing, type Said } from '../said.ts';
import { missingEntry, type PolicyContext } from './context.ts';
import { functionOf, personName, supplierName } from './named.ts';

/** What founds each duty of the adviser. */
const foundations: readonly (readonly [AdviserDuty, NormId])[] = [
  ['advise', 'law:be-security-1993#3'],
  ['encourage', 'law:be-security-1993#3'],
  ['document', 'law:be-security-1993#3'],
  ['check', 'bcss:org.security-service'],
  ['plan', 'law:be-security-1993#7'],
  ['report', 'law:be-security-1993#8'],
  ['incidents', 'bcss:org.information-flow'],
  ['contact', 'bcss:org.identity-notified'],
];

export function adviserDuties({ facts, language, words }: PolicyContext) {
  const { find, citation } = normsOf(facts.repository);
  return foundations.map(([duty, id]) => ({
    what: words.duties[duty],
    foundation: citation(id, language.code),
    certainty: find(id)?.confidence === 'seen' ? words.seen : words.toCheck,
  }));
}

/** Who answers for the policy and its application, besides the adviser. */
export function responsible(context: PolicyContext) {
  const roles = ['president', 'head-of-daily-management', 'entity-access-responsible', 'local-access-manager'] as const;
  return roles.flatMap((role) => holders(context, role));
}

/** The adviser and the officer, and their deputies where the centre has some. */
export function designationBlock(context: PolicyContext) {
  return {
    rows: [
      ...holders(context, 'security-adviser'),
      ...holders(context, 'deputy-security-adviser', false),
      ...holders(context, 'dpo'),
      ...holders(context, 'deputy-dpo', false),
    ],
    deputies: designations(context.facts, 'deputy-security-adviser').length,
  };
}

export const platform = (context: PolicyContext) => holders(context, 'platform-member');

function holders(context: PolicyContext, role: Role, isNeeded = true) {
  const found = designations(context.facts, role);
  if (found.length > 0) return found.map((one) => rowOf(context, one));
  if (!isNeeded) return [];
  const gap: Said = missingEntry('roles', `role: ${role}`);
  return [{ role: context.words.roles[role], holder: gap, post: '', decision: '', notified: '', hours: '' }];
}

function rowOf(context: PolicyContext, designation: Designation) {
  const { language, words } = context;
  const { role, person, notifiedOn, hoursPerWeek } = designation.data;
  const name = personName(context, person, designation, 'person');
  const firm = supplierName(context, designation.data.supplier);
  const isOfSecurity = role === 'security-adviser';
  return {
    role: words.roles[role],
    holder: firm === '' ? name : person === undefined ? firm : inPhrase('{name} ({firm})', { name, firm }),
    post: functionOf(context, person),
    decision: decisionOf(context, designation),
    notified:
      notifiedOn === undefined
        ? isOfSecurity
          ? missing(designation, 'notifiedOn')
          : ''
        : language.formatDay(notifiedOn),
    hours: hoursPerWeek === undefined ? '' : plural(words.hours, hoursPerWeek, language).replace('.', ','),
  };
}

/** '18 décembre 2017 (CAS-2017-010)' */
function decisionOf({ facts, language }: PolicyContext, designation: Designation): Said {
  const decision = facts.repository.find('decisions', designation.data.decision ?? '');
  if (decision === undefined) return missing(designation, 'decision');
  const { day, reference } = approvalBy(decision, language);
  return reference === '' ? day : `${day} (${reference})`;
}
