import type { Registers } from '../model/records.ts';
import { domainOf } from '../rules/norm-domains.ts';

/** A domain of the minimal norms, as the ids of the norms name it; 'none' for an action that names neither a domain nor a norm. */
export type PlanDomain = (typeof planDomains)[number] | 'none';

/** In the order of the catalogue. */
export const planDomains = [
  'policy',
  'org',
  'staff',
  'assets',
  'access',
  'crypto',
  'physical',
  'ops',
  'comms',
  'dev',
  'suppliers',
  'incidents',
  'continuity',
  'compliance',
] as const;

/** Where an action belongs: its domain, else that of the first norm it answers. */
export function planDomainOf({ domain, norms = [] }: Registers['plan']): PlanDomain {
  if (domain !== undefined) return domainIds[domain];
  const first = norms.map(domainOf).find(isDomain);
  return first ?? 'none';
}

/** True for a domain of the minimal norms. */
export const isDomain = (name: string): name is Exclude<PlanDomain, 'none'> => planDomains.some((one) => one === name);

/** The register says its domains in full words. */
const domainIds: Readonly<Record<NonNullable<Registers['plan']['domain']>, PlanDomain>> = {
  policy: 'policy',
  organisation: 'org',
  staff: 'staff',
  assets: 'assets',
  access: 'access',
  cryptography: 'crypto',
  physical: 'physical',
  operations: 'ops',
  communications: 'comms',
  development: 'dev',
  suppliers: 'suppliers',
  incidents: 'incidents',
  continuity: 'continuity',
  compliance: 'compliance',
};
