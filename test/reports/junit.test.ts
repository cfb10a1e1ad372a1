import { beforeAll, describe, expect, it } from 'vitest';
import { noXmllint, xmllintFaults } from '../../scripts/reports/xmllint.ts';
import { junit } from '../../src/reports/junit.ts';
import type { ReportContext } from '../../src/reports/report.ts';
import { contextWith, hostile, missingTitle, someFaults, unreadAt, visited } from './samples.ts';

/** A user's machine may lack xmllint, a CI machine may not. */
function canAsk(): boolean {
  const reason = noXmllint();
  if (reason === undefined) return true;
  if (process.env.CI) throw new Error(reason);
  console.warn(`Tests of the JUnit schema are skipped: ${reason}`);
  return false;
}

let context: ReportContext;
beforeAll(async () => {
  context = await contextWith();
});

describe.runIf(canAsk())('xmllint', () => {
  it('takes a report without findings', () => expect(xmllintFaults(junit.print([], context))).toEqual([]));

  it('takes the report of faults of the corpus', async () => {
    const { diagnostics, repositories } = await someFaults();
    expect(xmllintFaults(junit.print(diagnostics, { ...context, repositories }))).toEqual([]);
  });

  it('takes hostile values, a folder that could not be read and one read in part', () => {
    const repositories = [unreadAt('<&">'), visited({ path: 'b', incomplete: true })];
    expect(xmllintFaults(junit.print(hostile, { ...context, repositories }))).toEqual([]);
  });

  it('refuses what is no report: it is asked in earnest', () => {
    const report = junit.print([missingTitle], context);
    expect(xmllintFaults(report.replace('</testsuites>', ''))).not.toEqual([]);
    expect(xmllintFaults(report.replaceAll(' classname=', ' class='))).not.toEqual([]);
  });
});

it('is a whole report, line by line', () => {
  expect(junit.print([missingTitle], { ...context, sentences: shortSentences }).split('\n')).toEqual([
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites name="cpas-sec" tests="2" failures="1" errors="0">',
    '  <testsuite name="cpas-sec" tests="1" failures="0" errors="0" skipped="0">',
    '    <testcase name="Dossier . : 30 entrées lues" classname="cpas-sec"/>',
    '  </testsuite>',
    '  <testsuite name="registers/services.yaml" tests="1" failures="1" errors="0" skipped="0">',
    '    <testcase name="Il manque « title »." classname="schema.required">',
    '      <failure type="error" message="Il manque « title ».">registers/services.yaml:3:5',
    'Il manque « title ».',
    'Corriger : Ajoutez « title ».',
    'Source : RGPD, art. 30, § 1</failure>',
    '    </testcase>',
    '  </testsuite>',
    '</testsuites>',
    '',
  ]);
});

const shortSentences = {
  'schema/required': { title: '', message: 'Il manque « {field} ».', hint: 'Ajoutez « {field} ».', why: '' },
};

describe('a finding', () => {
  it('fails as an error or a warning, and a note is told but does not fail', () => {
    const report = junit.print(hostile, context);
    expect(report).toContain('<failure type="error" ');
    expect(report).toContain('<failure type="warning" ');
    expect(report).toContain('<skipped>');
    expect(report).toMatch(/^<testsuites name="cpas-sec" tests="4" failures="2" errors="0">$/m);
  });

  it('keeps no character that XML 1.0 forbids, and keeps the others', () => {
    const report = junit.print(hostile, context);
    expect(report).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
    expect(report).toContain('🙂');
    expect(report).toContain(']]&gt;');
  });
});

it('says that a folder was not checked, and fails for it', () => {
  const report = junit.print([], {
    ...context,
    repositories: [unreadAt('../cpas')],
  });
  expect(report).toContain('<testsuites name="cpas-sec" tests="1" failures="1" errors="0">');
  expect(report).toContain(
    '<failure type="unreadable" message="Dossier cpas : illisible. Il n’y a pas de fichier cpas-sec.yaml dans « cpas »."',
  );
});
