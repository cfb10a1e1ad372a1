import { expect, it } from 'vitest';
import { secretsInRecord, secretsInText } from '../../src/registers/secrets.ts';
import { parseSource } from '../../src/registers/source.ts';
import { rules } from '../../src/rules/index.ts';
import { allSecretKinds, dotted, withoutSecrets } from '../../src/rules/secrets.ts';

const path = 'registers/services.yaml';

const inRecords = (text: string): readonly string[] =>
  parseSource({ path, text }, 'list')
    .sources.flatMap(secretsInRecord)
    .map(({ at, code }) => `${at.line}:${at.column} ${code}`);

it('finds in a record what stands in values, keys, lists and numbers', () => {
  const text = [
    '- name: NISS 85.07.30-033.28',
    '  85.07.30-033.28: oui',
    '  list: [a, 4111 1111 1111 1111]',
    '  number: 85073003328',
    '  other: { mdp: Bonjour2026, fine: 0207.000.077 }',
  ].join('\n');
  expect(inRecords(text)).toEqual([
    '1:9 secret/national-number',
    '2:3 secret/national-number',
    '3:13 secret/payment-card',
    '4:11 secret/national-number',
    '5:17 secret/password',
  ]);
});

it('takes no enterprise number for a national number, quoted or not', () => {
  expect(inRecords('- a: 0207000077\n  b: "0207000077"\n  c: 207000077\n  d: 1000000086\n')).toEqual([]);
});

it('tells once what an alias repeats', () => {
  expect(inRecords('- a: &x { note: NISS 85.07.30-033.28 }\n  b: *x\n')).toEqual(['1:17 secret/national-number']);
});

it('finds each secret of a text, with its place', () => {
  const text = 'a: [\n# BE68 5390 0754 7034 et 85.07.30-033.28\n  -----BEGIN RSA PRIVATE KEY-----\n';
  expect(secretsInText({ path, text }).map(({ at, code }) => `${at.line}:${at.column} ${code}`)).toEqual([
    '2:26 secret/national-number',
    '2:3 secret/iban',
    '3:34 secret/private-key',
  ]);
});

it('knows every rule on secrets, with its norms', () => {
  const known = rules.filter(({ code }) => code.startsWith('secret/')).map(({ code, norms }) => ({ code, norms }));
  expect(allSecretKinds.map(({ code, norms }) => ({ code, norms }))).toEqual(expect.arrayContaining(known));
  expect(known).toHaveLength(allSecretKinds.length);
});

it('hides several secrets of one text', () => {
  const text = 'BE68 5390 0754 7034, 85.07.30-033.28, https://adm:Secret2026@depot.example';
  expect(withoutSecrets(text)).toBe('BE•••, 85•••, https://adm:Se•••@depot.example');
  expect(dotted(text)).toHaveLength(text.length);
});
