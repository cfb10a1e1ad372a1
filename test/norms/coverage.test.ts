import { describe, expect, it } from 'vitest';
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
  const manual = norms
    .filter(({ rules, fields }) => rules.length + fields.length === 0)
    .map(({ norm }) => norm.id.replace('bcss:', ''));
  expect(manual.sort()).toEqual([...byHand].sort());
});

describe('what touches a norm', () => {
  const covered = new Map(normCoverage().map((one) => [one.norm.id, one]));

  it('is named kind by kind', () => {
    expect(covered.get('bcss:ops.backup')).toMatchObject({
      coverage: 'rules',
      rules: expect.arrayContaining(['continuity/no-backup']),
    });
    expect(covered.get('bcss:ops.backup')?.questions).toEqual(['working/ops.backup', 'working/ops.backup.last-test']);
    expect(covered.get('gdpr:13')?.documents).toContain('privacy-policy');
    expect(covered.get('bcss:staff.clean-desk')).toMatchObject({ coverage: 'questions', rules: [], fields: [] });
  });

  it('gives the strongest of the four, and by hand only where there is none', () => {
    for (const { norm, coverage, rules, fields, documents, questions } of covered.values()) {
      const kinds = Object.entries({ rules, fields, documents, questions }).filter(([, names]) => names.length > 0);
      expect([norm.id, coverage]).toEqual([norm.id, kinds[0]?.[0] ?? 'manual']);
    }
    expect([...covered.values()].some(({ coverage }) => coverage === 'manual')).toBe(true);
  });

  it('asks one question at least on every norm that can bind a CPAS', () => {
    const wanted = [...covered.values()].filter(({ norm }) => ['all', 'cpas'].includes(norm.appliesTo ?? ''));
    expect(wanted.filter(({ questions }) => questions.length === 0).map(({ norm }) => norm.id)).toEqual([]);
  });
});
