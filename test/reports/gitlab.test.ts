import { beforeAll, expect, it } from 'vitest';
import { fingerprintsOf } from '../../src/reports/fingerprint.ts';
import { gitlab } from '../../src/reports/gitlab.ts';
import type { ReportContext } from '../../src/reports/report.ts';
import { contextWith, hostile, missingTitle, someFaults } from './samples.ts';

let context: ReportContext;
beforeAll(async () => {
  context = await contextWith();
});

it('has the fields of the format and no other', () => {
  const sentences = {
    'schema/required': { title: '', message: 'Il manque {field}.', hint: 'Ajoutez-le.', why: '' },
  };
  expect(JSON.parse(gitlab.print([missingTitle], { ...context, sentences }))).toEqual([
    {
      description: 'Il manque title. Ajoutez-le.',
      check_name: 'schema/required',
      fingerprint: fingerprintsOf([missingTitle])[0],
      severity: 'critical',
      location: { path: 'registers/services.yaml', lines: { begin: 3 } },
    },
  ]);
});

it('is an empty list when nothing was found', () => expect(gitlab.print([], context)).toBe('[]\n'));

it('gives each finding a known severity and a fingerprint of its own', async () => {
  const { diagnostics, repositories } = await someFaults();
  const issues = JSON.parse(gitlab.print(diagnostics, { ...context, repositories })) as {
    fingerprint: string;
    severity: string;
    description: string;
  }[];
  expect(issues).toHaveLength(diagnostics.length);
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  for (const { severity } of issues) expect(['critical', 'major', 'info']).toContain(severity);
  for (const { description } of issues) expect(description).toMatch(/\S/);
});

it('takes hostile values', () => {
  const issues = JSON.parse(gitlab.print(hostile, context)) as { description: string; severity: string }[];
  expect(issues.map(({ severity }) => severity)).toEqual(['critical', 'major', 'info']);
  expect(issues).toHaveLength(hostile.length);
  for (const { description } of issues) expect(description).not.toMatch(/[^\P{Cc}\n\r]/u);
});
