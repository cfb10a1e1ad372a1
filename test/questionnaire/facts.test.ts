import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { questionFacts } from '../../src/questionnaire/facts/index.ts';
import { schemaOf } from '../../src/registers/schema.ts';
import { exampleFacts } from './example.ts';

/** The fields that the facts read, of any register. */
interface Row {
  readonly id: string;
  readonly on: string;
  readonly person: string;
  readonly detectedAt: string;
  readonly from: number;
  readonly to: number;
  readonly kind?: string;
  readonly role?: string;
  readonly duty?: string;
  readonly nature?: string;
  readonly decision?: string;
  readonly document?: string;
  readonly service?: string;
  readonly startedOn?: string;
  readonly endedOn?: string;
  readonly leftOn?: string;
  readonly grantedOn?: string;
  readonly withdrawnOn?: string;
  readonly hoursPerWeek?: number;
  readonly planned?: boolean;
  readonly everyone?: boolean;
  readonly processesPersonalData?: boolean;
  readonly services?: readonly string[];
  readonly participants?: readonly string[];
  readonly performances?: readonly { readonly on: string }[];
  readonly restoreTests?: readonly { readonly on: string }[];
  readonly breach?: { readonly exists: boolean };
}
const rows = (register: string): readonly Row[] =>
  parse(readFileSync(`examples/cpas/registers/${register}.yaml`, 'utf8')) as readonly Row[];
const activityFiles = readdirSync('examples/cpas/registers/processing-activities');
const activityRows = activityFiles.map(
  (file) => parse(readFileSync(`examples/cpas/registers/processing-activities/${file}`, 'utf8')) as Row,
);

const facts = exampleFacts();
const years = ['2024', '2025', '2026'] as const;
const factOf = (name: keyof typeof questionFacts, year: string) =>
  questionFacts[name]({ ...facts, today: `${year}-12-31` })?.value;

const last = (days: readonly (string | undefined)[], year: string): string | undefined =>
  days
    .filter((day): day is string => day !== undefined && day <= `${year}-12-31`)
    .sort()
    .at(-1);
const hours = (role: string, year: string): number | undefined => {
  const there = rows('roles').filter(
    (one) =>
      one.role === role && (one.startedOn ?? '') <= `${year}-12-31` && (one.endedOn ?? '9999') >= `${year}-12-31`,
  );
  const known = there.flatMap(({ hoursPerWeek }) => (hoursPerWeek === undefined ? [] : [Number(hoursPerWeek)]));
  return known.length === 0 ? undefined : known.reduce((sum, one) => sum + one, 0);
};
const controlDays = (duty: string): readonly string[] =>
  rows('controls')
    .filter((one) => one.duty === duty)
    .flatMap((one) => (one.performances ?? []).map(({ on }) => on));
const approvalsOf = (kind: string, holds: (document: Row) => boolean = () => true): readonly string[] => {
  const documents = rows('documents').filter((one) => one.kind === kind && holds(one));
  return rows('decisions')
    .filter((one) => one.kind === 'approval')
    .filter((one) => documents.some(({ id, decision }) => one.document === id || one.id === decision))
    .map(({ on }) => on);
};
const incidents = (year: string) => rows('incidents').filter((one) => String(one.detectedAt).startsWith(year));

/** Each fact once more, straight from the YAML. */
const again: Readonly<Record<keyof typeof questionFacts, (year: string) => number | string | undefined>> = {
  'adviser-hours': (year) => hours('security-adviser', year),
  'deputy-hours': (year) => hours('deputy-security-adviser', year),
  'dpo-hours': (year) => hours('dpo', year),
  'deputy-dpo-hours': (year) => hours('deputy-dpo', year),
  'last-audit': (year) =>
    last(
      [
        ...rows('documents').flatMap((one) => (one.kind === 'audit-report' ? [one.on] : [])),
        ...controlDays('duty:compliance-audit'),
      ],
      year,
    ),
  'policy-approved': (year) => last(approvalsOf('security-policy'), year),
  'plan-approved': (year) =>
    last(
      approvalsOf('triennial-plan', ({ from, to }) => from <= Number(year) && Number(year) <= to),
      year,
    ),
  'report-presented': (year) => last(approvalsOf('annual-report'), year),
  'people-with-access': (year) =>
    new Set(
      rows('accesses')
        .filter((one) => (one.grantedOn ?? '') <= `${year}-12-31` && (one.withdrawnOn ?? '9999') >= `${year}-12-31`)
        .map(({ person }) => person),
    ).size,
  'awareness-participants': (year) => {
    const actions = rows('trainings').filter(
      (one) =>
        String(one.on).startsWith(year) &&
        one.kind !== 'professional' &&
        one.planned !== true &&
        one.on <= `${year}-12-31`,
    );
    return rows('people').filter((person) =>
      actions.some(({ on, participants = [], everyone, services = [] }) => {
        if (participants.includes(person.id)) return true;
        const isThere = (person.startedOn ?? '') <= on && (person.leftOn ?? '9999') >= on;
        const isOfHouse = person.kind !== 'supplier-employee';
        return isThere && ((everyone === true && isOfHouse) || services.includes(person.service ?? ''));
      }),
    ).length;
  },
  'last-restore-test': (year) =>
    last(
      [
        ...rows('backups').flatMap((one) => (one.restoreTests ?? []).map(({ on }) => on)),
        ...controlDays('duty:restore-test'),
      ],
      year,
    ),
  'last-continuity-exercise': (year) => last(controlDays('duty:continuity-exercise'), year),
  'last-inventory': (year) =>
    last(
      [
        ...controlDays('duty:asset-inventory'),
        ...rows('interventions').flatMap((one) => (one.nature === 'inventory' ? [one.endedOn ?? one.startedOn] : [])),
      ],
      year,
    ),
  incidents: (year) => incidents(year).length,
  breaches: (year) => incidents(year).filter(({ breach }) => breach?.exists === true).length,
  processors: (year) =>
    rows('processors').filter(
      (one) => one.processesPersonalData !== false && (one.endedOn ?? '9999') >= `${year}-12-31`,
    ).length,
  activities: (year) =>
    activityRows.filter((one) => (one.startedOn ?? '') <= `${year}-12-31` && (one.endedOn ?? '9999') >= `${year}-12-31`)
      .length,
};

describe('the facts of a questionnaire', () => {
  it('are those that the schema of a form lists', () => {
    const { properties = {} } = schemaOf('questionnaire-forms').items ?? {};
    const listed = properties.questions?.items?.properties?.fact?.enum;
    expect(Object.keys(questionFacts).sort()).toEqual([...(listed ?? [])].sort());
  });

  it('are one file each', () => {
    const files = readdirSync('src/questionnaire/facts').map((file) => file.replace('.ts', ''));
    expect(Object.keys(questionFacts).filter((name) => !files.includes(name))).toEqual([]);
  });

  it.each(Object.keys(again) as (keyof typeof again)[])('%s is what the YAML says, year by year', (name) => {
    for (const year of years) expect(factOf(name, year), year).toBe(again[name](year));
  });

  it.each(Object.keys(again) as (keyof typeof again)[])('%s is unknown to a centre without registers', (name) => {
    const { repository } = facts;
    const empty = { ...repository, entries: () => [], find: () => undefined };
    expect(questionFacts[name]({ ...facts, repository: empty })).toBeUndefined();
  });

  it('rest on entries that exist', () => {
    for (const fact of Object.values(questionFacts)) {
      for (const { at } of fact(facts)?.grounds ?? []) {
        const [register = '', id] = at.split('/');
        if (id !== undefined) expect(facts.repository.find(register as 'roles', id), at).toBeDefined();
        else expect(facts.repository.entries(register as 'roles').length, at).toBeGreaterThan(0);
      }
    }
  });
});
