import type { Registers } from '../model/records.ts';
import type { Entry, Facts } from '../model/repository.ts';
import { rolesInForce } from './in-force.ts';

export type Designation = Entry<Registers['roles']>;
export type Role = Registers['roles']['role'];

/** The designations in force today for any of these roles, role by role. */
export const designations = (facts: Facts, ...roles: readonly Role[]): readonly Designation[] =>
  roles.flatMap((role) => rolesInForce(facts, role));

/** True when both name the same person; where one names no person, the same supplier. */
export function haveSameHolder({ data: one }: Designation, { data: other }: Designation): boolean {
  if (one.person !== undefined && other.person !== undefined) return one.person === other.person;
  return one.supplier !== undefined && one.supplier === other.supplier;
}

/** True when the holder of the first is the holder of the second, or works for the supplier who is. */
export function actsFor(facts: Facts, one: Designation, other: Designation): boolean {
  if (haveSameHolder(one, other)) return true;
  const { person, supplier } = other.data;
  const employer = facts.repository.find('people', one.data.person ?? '')?.data.employer;
  return person === undefined && supplier !== undefined && employer === supplier;
}

/** The security adviser and the data protection officer: in a CPAS often one and the same. */
export const advisers = (facts: Facts): readonly Designation[] => designations(facts, 'security-adviser', 'dpo');

/** The designations that the council makes. */
export const decidedDesignations = (facts: Facts): readonly Designation[] =>
  designations(facts, 'security-adviser', 'deputy-security-adviser', 'dpo', 'deputy-dpo', 'local-access-manager');
