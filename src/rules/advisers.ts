import type { Day } from '../model/day.ts';
import type { Facts } from '../model/repository.ts';
import { designations } from './role-holders.ts';

const roles = ['security-adviser', 'deputy-security-adviser', 'dpo', 'deputy-dpo'] as const;

/** True when the person is that day the security adviser, the DPO or a deputy, or works for the firm that is. */
export function isAdviserOn(facts: Facts, person: string, day: Day): boolean {
  const employer = facts.repository.find('people', person)?.data.employer;
  return designations({ ...facts, today: day }, ...roles).some(
    ({ data }) => data.person === person || (data.supplier !== undefined && data.supplier === employer),
  );
}
