import { expect, it } from 'vitest';
import { normCoverage } from '../../src/norm-coverage.ts';

/** Norms that a register cannot show: the adviser judges them in the statement, and `list norms` says so. */
const byHand = [
  ...['org.project-security', 'org.telework', 'staff.clean-desk', 'assets.classification', 'access.network-services'],
  ...['access.health-card', 'crypto.keys', 'ops.release', 'ops.malware', 'ops.traceability', 'ops.detection'],
  ...['comms.network', 'comms.availability', 'comms.transfer', 'dev.requirements', 'dev.documentation', 'dev.method'],
  ...['dev.go-live-check', 'compliance.evidential-value'],
];

it('answers every norm of a CPAS by a rule or a field, or says openly that it is judged by hand', () => {
  const wanted = new Set(['all', 'cpas', 'conditional']);
  const norms = normCoverage().filter(({ norm }) => norm.catalogue === 'bcss' && wanted.has(norm.appliesTo ?? ''));
  expect(norms).toHaveLength(64);
  const manual = norms.filter(({ coverage }) => coverage === 'manual').map(({ norm }) => norm.id.replace('bcss:', ''));
  expect(manual.sort()).toEqual([...byHand].sort());
});
