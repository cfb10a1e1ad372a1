import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deadlinesOf, topics } from '../../src/deadlines/index.ts';
import { deadlines as english } from '../../src/languages/en/deadlines.ts';
import { deadlines as french } from '../../src/languages/fr/deadlines.ts';
import { holesOf } from '../../src/languages/sentence.ts';
import { factsFrom } from '../rules/fixture.ts';

/** All but what a centre with hardly any document has never done. */
const begun = (text: string) => deadlinesOf(factsFrom(text)).filter(({ id }) => !id.endsWith('/never'));

/** 'day topic/key count' of each of them, as of 2026-11-22. */
const listed = (text: string): readonly string[] =>
  begun(text).map(({ on, time, id, values, who }) =>
    [on ?? 'now', time, id, values.count, who].filter((part) => part !== undefined).join(' '),
  );

describe('the list of topics', () => {
  it('is the folder', () => {
    const shared = ['after', 'deadline', 'index', 'names', 'never-done', 'together', 'waivers', 'yearly-document'];
    const files = readdirSync(join(import.meta.dirname, '../../src/deadlines')).map((file) => file.replace('.ts', ''));
    expect(topics.map(({ code }): string => code).sort()).toEqual(
      files.filter((file) => !shared.includes(file)).sort(),
    );
  });

  it('says the same in every language, with the same holes', () => {
    const holes = ({ topics: texts }: typeof french) =>
      Object.entries(texts).map(([code, { title }]) => [
        code,
        ...title.split('|').map((form) => [...holesOf(form)].sort()),
      ]);
    expect(holes(english)).toEqual(holes(french));
  });
});

it('groups the accesses that are reviewed together, and leaves out who will have left', () => {
  const found = listed(`
people:
  - {id: a-dupont, firstName: Anne, lastName: Dupont}
  - {id: j-petit, firstName: Jeanne, lastName: Petit, leftOn: 2026-12-01}
applications:
  - {id: social, name: Logisocial, owner: a-dupont}
rooms:
  - {id: serveur, name: Salle serveur, kind: office}
accesses:
  - {id: un, person: a-dupont, application: social, grantedOn: 2026-01-05}
  - {id: deux, person: a-dupont, application: social, grantedOn: 2020-01-05, reviewedOn: 2026-01-05}
  - {id: trois, person: a-dupont, room: serveur, grantedOn: 2026-01-05}
  - {id: quatre, person: a-dupont, application: social}
  - {id: partante, person: j-petit, application: social, grantedOn: 2026-01-05}
`);
  expect(found).toEqual([
    'now access-review/social/ 1 a-dupont',
    '2026-12-01 access-withdrawal/j-petit/2026-12-01 1',
    '2027-01-05 access-review/social/2027-01-05 2 a-dupont',
    '2027-01-05 access-review/room-serveur/2027-01-05 1',
  ]);
});

it('groups what one person reviews by one day, and names the few', () => {
  const documents = (count: number) =>
    Array.from(
      { length: count },
      (_, index) =>
        `  - {id: d${index}, kind: procedure, title: D${index}, owner: a-dupont, nextReviewOn: 2027-03-02}\n`,
    ).join('');
  const values = (count: number) => begun(`documents:\n${documents(count)}`).map((deadline) => deadline.values);
  expect(values(1)).toEqual([{ count: 1, name: 'D0' }]);
  expect(values(4)).toEqual([{ count: 4, names: 'D0 ; D1 ; D2 ; D3' }]);
  expect(values(5)).toEqual([{ count: 5 }]);
});

it('withdraws an access that was kept on the day it was kept until', () => {
  const found = listed(`
people:
  - {id: j-petit, firstName: Jeanne, lastName: Petit, leftOn: 2026-11-01}
accesses:
  - {id: gardee, person: j-petit, application: social, grantedOn: 2026-01-05, keptUntil: 2026-12-15}
  - {id: oubliee, person: j-petit, application: social, grantedOn: 2026-01-05}
`);
  expect(found).toEqual([
    '2026-11-01 access-withdrawal/j-petit/2026-11-01 1',
    '2026-12-15 access-withdrawal/j-petit/2026-12-15 1',
  ]);
});

it('counts 72 hours of real time for an incident that nobody has judged, and for a breach', () => {
  const found = listed(`
incidents:
  - {id: non-juge, title: Courriel, detectedAt: "2026-11-21T16:30:00+01:00"}
  - {id: violation, title: Vol, detectedAt: "2026-10-24T12:00:00+02:00", breach: {exists: true, risk: risk}}
  - {id: notifiee, title: Vol, detectedAt: "2026-11-20T12:00:00+01:00", breach: {exists: true, risk: risk, notifiedAt: "2026-11-21T12:00:00+01:00"}}
  - {id: sans-violation, title: Panne, detectedAt: "2026-11-21T16:30:00+01:00", breach: {exists: false}}
`);
  expect(found).toEqual([
    '2026-10-27 11:00 breach-notification/violation',
    '2026-11-24 16:30 breach-assessment/non-juge',
  ]);
});

it('asks for this month’s item of the council once the centre has begun', () => {
  expect(listed('decisions:\n  - {id: a, on: 2026-10-14, body: council, security: true}\n')).toEqual([
    '2026-11-30 council-item/2026-11',
  ]);
  expect(listed('decisions:\n  - {id: a, on: 2026-11-04, body: council, security: true}\n')).toEqual([]);
  expect(listed('decisions:\n  - {id: a, on: 2026-10-14, body: bureau, security: true}\n')).toEqual([]);
});

it('asks for the next report, form and plan, after the last', () => {
  const found = listed(`
documents:
  - {id: rapport-2024, kind: annual-report, title: Rapport, year: 2024, sentOn: 2025-03-10}
  - {id: rapport-2025, kind: annual-report, title: Rapport, year: 2025, sentOn: 2026-03-12, owner: a-dupont}
  - {id: rapport-2026, kind: annual-report, title: Rapport, year: 2026, sentOn: 2026-12-12}
  - {id: questionnaire-2025, kind: questionnaire, title: Questionnaire, year: 2025, sentOn: 2026-02-01}
  - {id: plan, kind: triennial-plan, title: Plan, from: 2024, to: 2026}
`);
  expect(found).toEqual([
    '2026-12-31 security-plan/next',
    '2027-02-01 questionnaire/questionnaire',
    '2027-03-12 annual-report/annual-report',
  ]);
});

it('leaves to a control what the control follows', () => {
  const found = listed(`
documents:
  - {id: questionnaire-2025, kind: questionnaire, title: Questionnaire, year: 2025, sentOn: 2026-02-01}
decisions:
  - {id: a, on: 2026-10-14, body: council, security: true}
controls:
  - {id: form, name: Questionnaire, duty: duty:questionnaire, period: P1Y, startsOn: 2026-01-01, responsible: a-dupont}
  - {id: item, name: Point au conseil, duty: duty:council-security-item, period: P1M, startsOn: 2026-11-01}
`);
  expect(found).toEqual(['2026-12-01 control/item', '2027-01-01 control/form a-dupont']);
});

it('has people sign at once when they are there, on the first day when they come', () => {
  const found = listed(`
people:
  - {id: a-dupont, firstName: Anne, lastName: Dupont, kind: staff, accessesPersonalData: true, startedOn: 2020-01-01}
  - {id: b-martin, firstName: Bruno, lastName: Martin, kind: staff, accessesPersonalData: true, startedOn: 2026-12-01}
  - {id: c-leroy, firstName: Chloé, lastName: Leroy, kind: staff, accessesPersonalData: true, startedOn: 2026-12-01}
declarations:
  - {id: c-leroy, person: c-leroy, signedOn: 2026-11-20}
`);
  expect(found).toEqual(['now declaration/present 1', '2026-12-01 declaration/2026-12-01 1']);
});

it('holds the trainings that are planned, and the end of waivers', () => {
  const found = listed(`
settings:
  profile: be-cpas
  languages: [fr]
  waivers:
    - {rule: asset/not-encrypted, until: 2026-12-31}
    - {rule: asset/not-encrypted, entry: assets/portable, until: 2026-11-30}
trainings:
  - {id: prevue, subject: Hameçonnage, on: 2026-12-03, planned: true}
  - {id: tenue, subject: Mots de passe, on: 2026-05-03}
`);
  expect(found).toEqual([
    '2026-11-30 waiver-end/asset/not-encrypted/assets/portable',
    '2026-12-03 training/prevue',
    '2026-12-31 waiver-end/asset/not-encrypted',
  ]);
});

describe('the settings', () => {
  const backups = 'backups:\n  - {id: serveur, name: Serveur, startedOn: 2026-01-01}\n';
  const settings = (profile: string, rest = '') =>
    `settings:\n  profile: ${profile}\n  languages: [fr]\n${rest}\n${backups}`;

  it('silence the topic whose rules are all off', () => {
    expect(listed(settings('be-cpas'))).toEqual(['2027-01-01 restore-test/serveur']);
    expect(listed(settings('be-cpas', '  rules: {continuity/restore-test-overdue: off}'))).toEqual([]);
    expect(listed(settings('be-cpas', '  rules: {continuity/restore-test-overdue: info}'))).toHaveLength(1);
  });

  it('choose the norms that are cited: those of the country', () => {
    const norms = (profile: string) => deadlinesOf(factsFrom(settings(profile)))[0]?.norms;
    expect(norms('be-cpas')).toEqual(['bcss:ops.backup', 'gdpr:32(1)(d)']);
    expect(norms('fr-ccas')).toEqual(['gdpr:32(1)(d)']);
  });
});

it('cites the duty that a control follows, unless the control names its own norms', () => {
  const found = begun(`
controls:
  - {id: un, name: Inventaire, duty: duty:asset-inventory, period: P6M, startsOn: 2026-09-01}
  - {id: deux, name: Inventaire, duty: duty:asset-inventory, norms: ["gdpr:24"], period: P6M, startsOn: 2026-09-02}
  - {id: trois, name: Autre, period: P6M, startsOn: 2026-09-03}
`);
  expect(found.map(({ norms }) => norms)).toEqual([['bcss:assets.inventory'], ['gdpr:24'], ['gdpr:32(1)(d)']]);
});

describe('a waiver', () => {
  const waived = (waivers: string) =>
    deadlinesOf(
      factsFrom(`
settings:
  profile: be-cpas
  languages: [fr]
  waivers:
    - ${waivers}
people:
  - {id: a-dupont, firstName: Anne, lastName: Dupont}
accesses:
  - {id: un, person: a-dupont, application: social, grantedOn: 2025-01-05}
  - {id: deux, person: a-dupont, application: social, grantedOn: 2025-01-05}
`),
    )
      .filter(({ code }) => code === 'access-review')
      .map(({ values, waivedUntil }) => `${values.count} ${waivedUntil ?? 'late'}`);

  it('without an entry covers every deadline of its rule', () => {
    expect(waived('{rule: access/not-reviewed, until: 2026-11-22}')).toEqual(['2 2026-11-22']);
  });

  it('of one entry leaves the others of the group late', () => {
    expect(waived('{rule: access/not-reviewed, entry: accesses/un, until: 2026-12-31}')).toEqual([
      '1 2026-12-31',
      '1 late',
    ]);
  });

  it('covers nothing once it is over, of another rule, or of an entry that does not exist', () => {
    expect(waived('{rule: access/not-reviewed, until: 2026-11-21}')).toEqual(['2 late']);
    expect(waived('{rule: access/held-after-departure, until: 2026-12-31}')).toEqual(['2 late']);
    expect(waived('{rule: access/not-reviewed, entry: accesses/trois, until: 2026-12-31}')).toEqual(['2 late']);
    expect(waived('{rule: access/not-reviewed, entry: ailleurs/un, until: 2026-12-31}')).toEqual(['2 late']);
  });
});

it('asks for what was never done, at the level that asks for it', () => {
  const never = (level: string) =>
    deadlinesOf(factsFrom(`settings: {profile: be-cpas, level: ${level}, languages: [fr]}\n`)).map(
      ({ on, id, values }) => [on ?? 'now', id, ...Object.values(values)].join(' '),
    );
  expect(never('standard')).toEqual([]);
  expect(never('full')).toEqual([
    'now policy/never',
    'now security-plan/never 2026',
    'now annual-report/never 2025',
    'now questionnaire/never 2025',
    'now audit/never',
  ]);
});

it('names the few who are to be made aware, and no application that is not written', () => {
  const found = listed(`
people:
  - {id: a-dupont, firstName: Anne, lastName: Dupont, kind: staff, startedOn: 2026-06-01}
  - {id: b-martin, firstName: Bruno, lastName: Martin, kind: staff, startedOn: 2026-06-01}
trainings:
  - {id: autre, subject: Autre, on: 2026-05-03}
accesses:
  - {id: un, person: a-dupont, grantedOn: 2026-06-02}
`);
  expect(found).toEqual(['2027-06-01 awareness/2027-06-01 2', '2027-06-02 access-review/room-/2027-06-02 1']);
});
