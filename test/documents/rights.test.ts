import { describe, expect, test } from 'vitest';
import { type Basis, everyRight, opens, type Processing, type Right, rightsOpenedBy } from '../../src/model/rights.ts';

const resting = (...bases: readonly Basis[]): Processing => ({
  purposes: bases.map((basis) => ({ purpose: 'aider', legalBases: [{ basis }] })),
});

const always: readonly Right[] = ['information', 'access', 'rectification', 'restriction'];

const table: readonly (readonly [basis: Basis, rights: readonly Right[]])[] = [
  ['legal-obligation', []],
  ['public-task', ['objection']],
  ['contract', ['erasure', 'portability']],
  ['consent', ['erasure', 'portability', 'withdraw-consent']],
  ['vital-interests', ['erasure']],
  ['legitimate-interests', ['erasure', 'objection']],
];

describe('the rights that follow from a single basis', () => {
  test.each(table)('%s', (basis, rights) => {
    const expected = everyRight.filter((right) => always.includes(right) || rights.includes(right));
    expect(rightsOpenedBy([resting(basis)], 'be')).toEqual(expected);
  });
});

test('several bases open the rights of each', () => {
  expect(rightsOpenedBy([resting('public-task', 'contract')], 'be')).toEqual([
    ...(['information', 'access', 'rectification', 'erasure', 'restriction', 'portability', 'objection'] as const),
  ]);
});

test('several activities open the rights of each', () => {
  const rights = rightsOpenedBy([resting('legal-obligation'), resting('consent')], 'be');
  expect(rights).toContain('withdraw-consent');
  expect(rights).not.toContain('objection');
});

test('explicit consent for special categories can be withdrawn, whatever the basis (art. 9(2)(a))', () => {
  const activity: Processing = { ...resting('public-task'), specialGrounds: [{ ground: 'explicit-consent' }] };
  expect(opens('withdraw-consent', activity, 'be')).toBe(true);
  expect(opens('portability', activity, 'be')).toBe(false);
});

test('human intervention only where a machine decides (art. 22(3))', () => {
  const machine: Processing = { ...resting('contract'), automatedDecision: { exists: true } };
  expect(opens('human-intervention', machine, 'be')).toBe(true);
  expect(opens('human-intervention', { ...machine, automatedDecision: { exists: false } }, 'be')).toBe(false);
});

test('directives for after death in France only (law 78-17, art. 85)', () => {
  expect(opens('post-mortem-directives', resting('public-task'), 'fr')).toBe(true);
  expect(opens('post-mortem-directives', resting('public-task'), 'be')).toBe(false);
});

test('no activity opens no right', () => {
  expect(rightsOpenedBy([], 'fr')).toEqual([]);
});
