import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { evidencePaths, proofs, provenRegisters } from '../../src/rules/evidence.ts';
import { factsFrom } from './fixture.ts';

const schemas = join(import.meta.dirname, '../../schemas');

it('walks every register whose schema has evidence, and no other', () => {
  const names = readdirSync(schemas).filter((name) => name !== 'common.schema.json');
  const proven = names.filter((name) => readFileSync(join(schemas, name), 'utf8').includes('#/definitions/evidence"'));
  expect([...provenRegisters].sort()).toEqual(proven.map((name) => name.replace('.schema.json', '')).sort());
});

const { repository } = factsFrom(`decisions:
  - id: 2026-02-cas
    evidence: { path: evidence/pv.pdf }
controls:
  - id: onduleur
    performances:
      - on: 2026-09-30
      - on: 2026-03-30
        evidence:
          path: evidence/onduleur.pdf
          sha256: aaaa
norms:
  - id: physical-power
    evidence:
      - path: evidence/onduleur.pdf
      - path: evidence/facture.pdf
documents:
  - id: politique
    location: evidence/politique.pdf
  - id: charte
    location: documents/charte.pdf
    sha256: bbbb
  - id: procedure
    location: Armoire 3
  - id: site
    location: https://cpas-valmont.example/politique.pdf
    sha256: cccc
  - id: sans-lieu
    sha256: dddd
measures:
  - id: onduleur
`);

it('lists every path once, in the order of the registers, and no cupboard and no site', () => {
  expect(evidencePaths(repository)).toEqual([
    'evidence/onduleur.pdf',
    'evidence/pv.pdf',
    'evidence/facture.pdf',
    'evidence/politique.pdf',
    'documents/charte.pdf',
  ]);
});

it('knows the place of each path', () => {
  const places = proofs(repository).map(({ path, at }) => `${path} ${at('path').pointer}`);
  expect(places).toEqual([
    'evidence/onduleur.pdf /controls/0/performances/1/evidence/path',
    'evidence/pv.pdf /decisions/0/evidence/path',
    'evidence/onduleur.pdf /norms/0/evidence/0/path',
    'evidence/facture.pdf /norms/0/evidence/1/path',
  ]);
});
