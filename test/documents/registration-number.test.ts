import { expect, test } from 'vitest';
import { registrationNumber } from '../../src/documents/notice/registration-number.ts';

test.each(['0207.000.077', '0207 000 077', '0207000077', 'BE 0207.000.077'])('%s', (written) => {
  expect(registrationNumber('enterpriseNumber', written)).toBe('0207.000.077');
});

test.each(['220000020', '220 000 020'])('%s stays on one line', (written) => {
  expect(registrationNumber('siren', written)).toBe('220\u00a0000\u00a0020');
});
