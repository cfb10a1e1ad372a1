import { describe, expect, test } from 'vitest';
import { choiceMeant } from '../../src/ask/matching.ts';

const choices = [
  { value: ':confirm', name: 'Confirmer : en partie conforme', also: ['partly', 'en partie'] },
  { value: 'compliant', name: 'conforme', also: ['oui'] },
  { value: 'not-compliant', name: 'non conforme', also: ['non'] },
  { value: ':skip', name: 'Passer' },
];

describe('the choice that typed words mean', () => {
  test.each([
    ['oui', 'compliant'],
    ['Conforme', 'compliant'],
    ['en partie', ':confirm'],
    ['NON', 'not-compliant'],
    ['pas', ':skip'],
    ['conf', undefined],
    ['peut-être', undefined],
  ])('%s: %s', (typed, value) => {
    expect(choiceMeant(choices, typed)?.value).toBe(value);
  });
});
