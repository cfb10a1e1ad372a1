import { describe, expect, test } from 'vitest';
import { personal } from '../src/model/diagnostic.ts';
import { madeCases } from './corpus/made.ts';
import { expectedOf, foundIn, judge, withCase, withValid, writtenCases } from './corpus/overlay.ts';

test('the valid repository has no finding, not even a note', async () => {
  expect(foundIn(await withValid(judge))).toEqual([]);
});

describe('every fault at its line with its code, and nothing else', () => {
  test.each(writtenCases())('%s', async (name) => {
    const expected = expectedOf(name);
    const validated = await withCase(name, judge);
    expect(foundIn(validated)).toEqual(expected.found);
    const places = validated.diagnostics.map(({ at, code }) => `${at.file}:${at.line}:${at.column} ${code}`);
    for (const place of expected.columns) expect(places).toContain(place);
  });
});

describe('what no file of this folder can hold', () => {
  test.each(madeCases)('$name', async ({ make, expected }) => {
    const validated = await withValid((folder) => {
      make(folder);
      return judge(folder);
    });
    expect(foundIn(validated)).toEqual(expected);
  });
});

/** What the sentence of a finding can say: the values that a case is about. */
const details: readonly [name: string, code: string, values: object][] = [
  ['unknown-field', 'schema/unknown-field', { field: 'misson', suggestion: 'mission' }],
  ['unknown-field-in-depth', 'schema/unknown-field', { field: 'refrence', suggestion: 'reference' }],
  ['unknown-setting', 'schema/unknown-field', { field: 'levle', suggestion: 'level' }],
  ['unknown-reference', 'reference/unknown', { id: 'logisociall', register: 'processors', suggestion: 'logisocial' }],
  ['unknown-person', 'reference/unknown', { id: personal('b-dupond'), suggestion: personal('b-dupont') }],
  ['unknown-law', 'reference/unknown', { suggestion: 'be-archives-1955', page: 'docs/registers.md' }],
  ['unknown-norm', 'reference/unknown-norm', { id: 'gpdr:32(1)', suggestion: 'gdpr:32(1)' }],
  ['norm-by-its-number', 'reference/unknown-norm', { id: '12.4', suggestion: 'bcss:ops.backup' }],
  ['control-of-an-unknown-duty', 'reference/unknown-norm', { suggestion: 'duty:continuity-exercise' }],
  ['name-of-a-person', 'schema/unknown-field', { field: 'name', suggestion: 'firstName / lastName' }],
  ['legal-bases-beside-the-purposes', 'schema/unknown-field', { field: 'retention', beside: 'id' }],
  ['long-dash-in-a-list', 'yaml/long-dash', { dash: '—' }],
  ['version-as-number', 'schema/text-expected', { field: 'version', written: '2.0' }],
  ['unknown-register', 'file/unknown-register', { register: 'recipient', suggestion: 'recipients' }],
  ['unknown-profile', 'schema/choice', { value: 'be-cpass', suggestion: 'be-cpas' }],
  ['unknown-rule-in-settings', 'settings/unknown-rule', { suggestion: 'processing/no-owner' }],
  ['wrong-choice', 'schema/choice', { value: 'stafff', suggestion: 'staff' }],
  ['choice-in-capitals', 'schema/choice', { value: 'Staff', suggestion: 'staff' }],
  ['duplicate-key', 'yaml/duplicate-key', { key: 'lastName' }],
  ['duplicate-key-in-flow-map', 'yaml/duplicate-key', { key: 'text' }],
  ['missing-field', 'schema/required', { field: 'lastName' }],
  ['latin-1', 'file/not-utf-8', { byte: '0xe9' }],
  ['number-instead-of-text', 'schema/text-expected', { field: 'postalCode', value: '5999' }],
  ['repeated-item', 'schema/duplicate-item', { value: 'agents' }],
  ['access-level-misspelt', 'schema/choice', { value: 'writte', suggestion: 'write' }],
  ['access-to-an-unknown-application', 'reference/unknown', { register: 'applications', suggestion: 'site' }],
  ['access-fields-in-french', 'schema/unknown-field', { field: 'personne', suggestion: 'person' }],
  ['action-for-an-unknown-norm', 'reference/unknown-norm', { suggestion: 'bcss:access.control' }],
  ['document-under-an-unknown-decision', 'reference/unknown', { register: 'decisions', suggestion: 'plan-2025' }],
  ['extension-of-zero-months', 'schema/number', { field: 'months', value: '0', limit: 1 }],
  ['request-for-a-right-in-french', 'schema/choice', { value: 'accès', suggestion: 'access' }],
  ['approval-without-its-result', 'schema/required', { field: 'granted' }],
  ['breach-notified-late', 'incident/notified-late', { hours: 73, deadline: '2026-10-26 13:00' }],
  ['request-overdue-after-a-holiday', 'request/overdue', { deadline: '2026-11-12' }],
  ['request-due-on-the-monday', 'request/due-soon', { deadline: '2026-11-23', days: 1 }],
  ['request-of-the-thirty-first', 'request/answered-late', { deadline: '2026-09-30' }],
  ['extension-announced-late', 'request/extension-late', { deadline: '2026-11-05' }],
  ['intervention-number-gap', 'intervention/number-gap', { missing: '003' }],
  ['norm-contradicted-by-an-error', 'norm/contradicted', { codes: 'asset/laptop-not-encrypted' }],
];

test.each(details)('%s says what its sentence needs', async (name, code, values) => {
  const found = (await withCase(name, judge)).diagnostics.find((one) => one.code === code);
  expect(found?.values).toMatchObject(values);
});

test.each([
  ['unknown-field-without-suggestion', 'schema/unknown-field'],
  ['unknown-reference-without-suggestion', 'reference/unknown'],
  ['unknown-register-without-suggestion', 'file/unknown-register'],
])('%s suggests nothing', async (name, code) => {
  const found = (await withCase(name, judge)).diagnostics.find((one) => one.code === code);
  expect(found?.values).not.toHaveProperty('suggestion');
});

/** Where two places disagree, both are shown. */
const pairs: readonly [name: string, code: string, other: string, role: string][] = [
  ['duplicate-id', 'reference/duplicate-id', 'registers/services.yaml:1', 'first-use'],
  ['duplicate-key', 'yaml/duplicate-key', 'registers/people.yaml:12', 'first-use'],
  ['file-and-folder', 'reference/duplicate-id', 'registers/services.yaml:1', 'first-use'],
  ['ended-person', 'reference/ended-person', 'registers/people.yaml:17', 'departure'],
  [
    'special-category-without-ground',
    'processing/special-without-ground',
    'registers/data-categories.yaml:13',
    'special-category',
  ],
  ['kind-differs-from-profile', 'organisation/kind-differs-from-profile', 'cpas-sec.yaml:2', 'profile'],
  ['access-held-after-departure', 'access/held-after-departure', 'registers/people.yaml:32', 'departure'],
  [
    'local-manager-is-not-the-officer',
    'governance/local-manager-not-dpo',
    'registers/roles.yaml:13',
    'dpo-designation',
  ],
  ['norm-contradicted-by-an-error', 'norm/contradicted', 'registers/assets.yaml:7', 'contradiction'],
];

test.each(pairs)('%s shows both places', async (name, code, other, role) => {
  const found = (await withCase(name, judge)).diagnostics.find((one) => one.code === code);
  const related = found?.related.map(({ at, role }) => `${at.file}:${at.line} ${role}`);
  expect(related).toContain(`${other} ${role}`);
});

test.each([
  ['national-number-in-free-text', ['850730', '00010100105']],
  ['account-number-in-free-text', ['5390', '7034']],
  ['payment-card', ['4111 1111', '41111111']],
  ['password', ['Bonjour2026']],
  ['private-key', ['MIIEvQ']],
  ['access-token', ['a1B2a1B2']],
  ['secret-in-the-settings', ['Secret2026']],
  ['secret-in-a-faulty-entry', ['5390', '7034']],
  ['secret-as-a-field-name', ['85.07.30', '033.28']],
  ['secret-without-quotation-marks', ['850730', '10100105', 'Bonjour2026']],
  ['secret-in-a-file-that-cannot-be-read', ['85.07.30', '5390', 'Bonjour2026']],
  ['secret-with-faulty-settings', ['Secret2026', '85.07.30']],
  ['secret-cannot-be-waived', ['85.07.30']],
])('%s never repeats the secret', async (name, secrets) => {
  const { diagnostics } = await withCase(name, judge);
  expect(diagnostics.length).toBeGreaterThan(0);
  for (const secret of secrets) expect(JSON.stringify(diagnostics)).not.toContain(secret);
});

test('no object of the program is changed by hostile keys', async () => {
  for (const name of ['prototype-keys', 'constructor-keys', 'prototype-key-at-the-root']) await withCase(name, judge);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

/** The cases that the plan of the first delivery names. */
const promised = [
  ...['tab-indentation', 'duplicate-key', 'duplicate-id', 'unknown-field', 'impossible-date', 'unquoted-date-accepted'],
  ...['bad-enterprise-number', 'bad-siren', 'bad-duration', 'unknown-reference', 'ended-person'],
  ...['missing-controller-contact', 'missing-dpo-contact', 'purpose-without-legal-basis'],
  ...['legitimate-interests-of-an-authority', 'special-category-without-ground', 'processor-without-contract'],
  ...['transfer-without-safeguard', 'no-retention', 'right-not-open', 'national-number-in-free-text'],
  ...['account-number-in-free-text', 'utf-16-le', 'utf-16-be', 'latin-1', 'byte-order-mark', 'windows-line-ends'],
  ...['empty-file', 'fifty-megabytes', 'alias-bomb', 'prototype-keys', 'link-out-of-the-repository'],
];

test('at least sixty faulty repositories, the promised ones among them', () => {
  const names = [...writtenCases(), ...madeCases.map(({ name }) => name)];
  const faulty = [
    ...writtenCases().filter((name) => expectedOf(name).found.length > 0),
    ...madeCases.filter(({ expected }) => expected.length > 0),
  ];
  expect(faulty.length).toBeGreaterThanOrEqual(60);
  expect(promised.filter((name) => !names.includes(name))).toEqual([]);
});
