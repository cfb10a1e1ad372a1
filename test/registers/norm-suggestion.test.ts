import { expect, test } from 'vitest';
import { normSuggestion } from '../../src/registers/norm-suggestion.ts';

test.each([
  ['12.4', 'bcss:ops.backup'],
  ['~12.4', 'bcss:ops.backup'],
  ['BCSS 12.4', 'bcss:ops.backup'],
  ['access-review', 'duty:access-review'],
  ['access.control', 'bcss:access.control'],
  ['gpdr:32(1)', 'gdpr:32(1)'],
  ['99.9', undefined],
  ['nothing like a norm', undefined],
])('%j: %j', (written, meant) => expect(normSuggestion(written)).toBe(meant));

test('a number that two norms share names none of them', () => {
  expect(normSuggestion('6.1')).toBeUndefined();
});
