import { expect, test } from 'vitest';
import { registerNames } from '../../src/model/records.ts';
import { rightPlace } from '../../src/registers/right-place.ts';

test.each([
  ['processing-activities', 'legalBases', { under: 'purposes' }],
  ['processing-activities', 'basis', { under: 'purposes.legalBases' }],
  ['processing-activities', 'retention', { beside: 'id' }],
  ['organisation', 'postalCode', { under: 'address' }],
] as const)('%s: %s belongs %j', (register, field, place) => {
  expect(rightPlace(register, field)).toEqual(place);
});

test.each(registerNames)('%s has no place for a field that does not exist', (register) => {
  expect(rightPlace(register, 'nowhere')).toEqual({});
});
