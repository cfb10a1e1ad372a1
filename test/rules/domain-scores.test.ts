import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { cpasNorms } from '../../src/norms/cpas-norms.ts';
import { domainScores, totalScore } from '../../src/rules/domain-scores.ts';
import { factsFrom } from './fixture.ts';

const statements = (list: Readonly<Record<string, string>>): string =>
  `norms:\n${Object.entries(list)
    .map(([norm, status], place) => `  - { id: n${place}, norm: "bcss:${norm}", status: ${status} }\n`)
    .join('')}`;

const judged = (text: string, diagnostics: readonly Diagnostic[] = []) => {
  const { repository, today } = factsFrom(text);
  return { repository, today, diagnostics };
};

const scoreOf = (domain: string, text: string, found: readonly Diagnostic[] = []) =>
  domainScores(judged(text, found)).find((one) => one.domain === domain);

const error = (norm: string, changes: Partial<Diagnostic> = {}): Diagnostic => ({
  code: 'continuity/no-backup',
  severity: 'error',
  at: { file: 'cpas-sec.yaml', line: 1, column: 1, pointer: '' },
  values: {},
  norms: [norm],
  related: [],
  ...changes,
});

describe('the score of a domain', () => {
  const staff = {
    'staff.confidentiality': 'compliant',
    'staff.awareness': 'partly',
    'staff.joiners-leavers': 'not-compliant',
    'staff.clean-desk': 'compliant',
  };

  it('is the mean of what is stated: 1, a half, 0', () => {
    expect(scoreOf('staff', statements(staff))).toMatchObject({ norms: 4, score: 2.5 / 4 });
  });

  it('leaves out what is not applicable', () => {
    const text = statements({ ...staff, 'staff.joiners-leavers': 'not-applicable' });
    expect(scoreOf('staff', text)).toMatchObject({ norms: 3, score: 2.5 / 3 });
  });

  it('is nothing when nothing applies, or nothing is known', () => {
    expect(scoreOf('dev', statements({ 'dev.requirements': 'not-applicable' }))).toMatchObject({ norms: 0 });
    expect(scoreOf('dev', statements({ 'dev.requirements': 'not-applicable' }))?.score).toBeUndefined();
    expect(scoreOf('staff', '')?.score).toBeUndefined();
    expect(scoreOf('staff', '')?.standings.unknown).toBe(4);
  });

  it('earns nothing for a norm without statement, so that silence does not pay', () => {
    const score = scoreOf('staff', statements({ 'staff.clean-desk': 'compliant' }));
    expect(score).toMatchObject({ norms: 4, score: 1 / 4, standings: { compliant: 1, unknown: 3 } });
  });

  it('takes the worse of two statements', () => {
    const twice = `${statements(staff)}  - { id: z, norm: "bcss:staff.clean-desk", status: not-compliant }\n`;
    expect(scoreOf('staff', twice)?.score).toBe(1.5 / 4);
  });

  it('passes over norms that bind on a condition only', () => {
    expect(scoreOf('org', statements({ 'org.telework': 'compliant' }))?.score).toBeUndefined();
  });
});

describe('an open error of a rule that cites the norm', () => {
  const text = statements({ 'continuity.plan': 'compliant', 'continuity.test': 'partly' });
  const scored = (found: readonly Diagnostic[]) => scoreOf('continuity', text, found);

  it('contradicts what is claimed, in whole or in part', () => {
    expect(scored([])).toMatchObject({ score: 0.75, standings: { contradicted: 0 } });
    expect(scored([error('bcss:continuity.plan')])).toMatchObject({ score: 0.25, standings: { contradicted: 1 } });
    expect(scored([error('bcss:continuity.test')])).toMatchObject({ score: 0.5, standings: { contradicted: 1 } });
  });

  it('does not when it is a warning, about another norm, or about the statement itself', () => {
    const others = [
      error('bcss:continuity.plan', { severity: 'warning' }),
      error('gdpr:32(1)(c)'),
      error('bcss:continuity.plan', { code: 'norm/not-assessed-on' }),
    ];
    expect(scored(others)?.score).toBe(0.75);
  });

  it('leaves unknown what is not stated', () => {
    expect(scoreOf('ops', '', [error('bcss:ops.backup')])?.standings).toMatchObject({ unknown: 8, contradicted: 0 });
  });
});

describe('the domains', () => {
  it('are those of the catalogue and hold every norm that binds a CPAS', () => {
    const domains = domainScores(judged(''));
    expect(domains.map(({ domain }) => domain).slice(0, 3)).toEqual(['policy', 'org', 'staff']);
    expect(domains.at(-1)?.domain).toBe('compliance');
    expect(domains.reduce((sum, { norms }) => sum + norms, 0)).toBe(cpasNorms.length);
    expect(totalScore(judged(''))).toMatchObject({ domain: 'all', norms: cpasNorms.length });
  });

  it.each([
    'settings: { profile: fr-ccas, languages: [fr] }',
    'settings: { profile: be-cpas, languages: [fr], norms: [gdpr] }',
  ])('are none where the minimal norms are not followed: %s', (text) => {
    expect(domainScores(judged(text))).toEqual([]);
    expect(totalScore(judged(text))).toBeUndefined();
  });
});
