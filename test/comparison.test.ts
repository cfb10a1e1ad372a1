import { expect, test } from 'vitest';
import { aboutDefects, type Outcome, outcomeOf } from '../scripts/compare/outcome.ts';
import type { Report } from '../scripts/compare/report.ts';
import { schemaFor } from '../scripts/compare/schemas.ts';
import type { Defect } from './defects/defects.ts';

const file = 'registers/backups.yaml';
const defect: Defect = {
  number: 6,
  title: { en: 'Unknown field', fr: 'Champ inconnu' },
  kind: 'form',
  file,
  line: 22,
  pointer: '/1/encripted',
  codes: ['schema/unknown-field'],
  mend: [],
};

const cases: readonly [what: string, report: Report, outcome: Outcome][] = [
  ['its line', { file, line: 22, message: '' }, 'line'],
  ['its line beats its place', { file, line: 22, pointer: '/1', message: '' }, 'line'],
  ['its place', { file, pointer: '/1/encripted', message: '' }, 'place'],
  ['its record and its field', { file, line: 15, pointer: '/1', message: 'must NOT have: encripted' }, 'place'],
  ['its record only', { file, line: 15, pointer: '/1', message: 'must NOT have additional properties' }, 'none'],
  ['another record', { file, pointer: '/0', message: 'encripted' }, 'none'],
  ['another line', { file, line: 21, message: 'encripted' }, 'none'],
  ['the whole file', { file, message: "Unexpected token ':'" }, 'file'],
  ['another file', { file: 'registers/people.yaml', line: 22, message: 'encripted' }, 'none'],
];

test.each(cases)('a report on %s', (_, report, outcome) => {
  expect(outcomeOf(defect, [report])).toBe(outcome);
});

test('a number in a sentence names no field', () => {
  const report: Report = { file, pointer: '', message: 'must have 6 items' };
  expect(outcomeOf({ ...defect, pointer: '/6' }, [report])).toBe('none');
});

test('what is also said of the mended folder is about no defect', () => {
  const alarm: Report = { file, pointer: '/0/startedOn', message: 'must be string' };
  const real: Report = { file, pointer: '/0/startedOn', message: 'must match format "date"' };
  expect(aboutDefects([alarm, real], [alarm])).toEqual([real]);
});

test('each file has its schema', () => {
  expect(schemaFor('registers/people.yaml')).toBe('people.schema.json');
  expect(schemaFor('registers/processing-activities/aide.yaml')).toBe('one-processing-activities.schema.json');
  expect(schemaFor('cpas-sec.yaml')).toBe('cpas-sec.schema.json');
});
