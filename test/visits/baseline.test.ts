import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFolder } from '../../src/files/folder.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { canBeKnown, type KnownFinding } from '../../src/registers/baseline.ts';
import { baselineText } from '../../src/registers/baseline-text.ts';
import { fingerprintsOf } from '../../src/reports/fingerprint.ts';
import { planBaseline } from '../../src/visits/baseline-plan.ts';
import { baselineOf, compareWith } from '../../src/visits/known-findings.ts';
import { visit } from '../../src/visits/visit.ts';
import { asOf, corpus, judge, withCase, writtenCases } from '../corpus/overlay.ts';

const { today } = asOf;
const plan = (found: readonly Diagnostic[], before?: { readonly known: readonly KnownFinding[] }, addNew = false) =>
  planBaseline({ found, before: before && { ...before, faults: [] }, today, addNew });
const first = (found: readonly Diagnostic[]) => plan(found).known;
const mayBe = ({ code, at }: Diagnostic): boolean => canBeKnown({ code, file: at.file });
const hides = ({ code, severity }: Diagnostic): boolean => severity === 'error' && /^(file|yaml|schema)\//.test(code);

describe('on every faulty repository of the corpus', () => {
  it.each(writtenCases())('%s: a first list leaves only what nobody may put off', async (name) => {
    const { diagnostics } = await withCase(name, judge);
    const { entries, gone } = compareWith(first(diagnostics), diagnostics);
    expect(diagnostics.filter((_, place) => entries[place] === undefined)).toEqual(
      diagnostics.filter((one) => !mayBe(one)),
    );
    expect(gone).toEqual([]);
  });
});

/** Many findings, equal ones among them: what a centre has in its first year. */
const findings = fc.array(
  fc.record({
    code: fc.constantFrom('asset/no-holder', 'person/no-awareness', 'reference/unknown'),
    file: fc.constantFrom('registers/assets.yaml', 'registers/people.yaml'),
    entry: fc.constantFrom('assets/a', 'assets/b', 'assets/c'),
    field: fc.constantFrom('/holder', '/name'),
    line: fc.integer({ min: 1, max: 500 }),
  }),
  { minLength: 1, maxLength: 40 },
);
type Made = typeof findings extends fc.Arbitrary<infer List> ? List : never;
const diagnosticsFrom = (list: Made): readonly Diagnostic[] =>
  list.map(({ code, file, entry, field, line }) => {
    const at = { file, line, column: 3, pointer: `/0${field}`, entry };
    return { code, severity: 'warning', at, values: {}, norms: [], related: [] };
  });

describe('whatever the findings', () => {
  it('mending one drops exactly one entry: its own, or that of an equal finding', () => {
    fc.assert(
      fc.property(findings, fc.nat(), (list, pick) => {
        const all = diagnosticsFrom(list);
        const known = first(all);
        expect(known).toHaveLength(all.length);
        const mended = all[pick % all.length];
        const {
          known: after,
          kept,
          gone,
          notAdded,
        } = plan(
          all.filter((one) => one !== mended),
          { known },
        );
        expect([kept, gone, notAdded]).toEqual([all.length - 1, 1, 0]);
        const dropped = known.filter((one) => !after.includes(one));
        expect(dropped.map(({ code, file }) => [code, file])).toEqual([[mended?.code, mended?.at.file]]);
      }),
    );
  });

  it('lines that move and entries in another order change nothing', () => {
    fc.assert(
      fc.property(findings, (list) => {
        const moved = list.toReversed().map((one) => ({ ...one, line: one.line + 7 }));
        const { kept, gone, notAdded } = plan(diagnosticsFrom(moved), { known: first(diagnosticsFrom(list)) });
        expect([kept, gone, notAdded]).toEqual([list.length, 0, 0]);
      }),
    );
  });

  it('a new one at another place stays new until --add-new', () => {
    const [old, other] = diagnosticsFrom([
      { code: 'asset/no-holder', file: 'registers/assets.yaml', entry: 'assets/a', field: '/holder', line: 3 },
      { code: 'asset/no-holder', file: 'registers/assets.yaml', entry: 'assets/b', field: '/holder', line: 9 },
    ]) as [Diagnostic, Diagnostic];
    const known = first([old]).map((entry) => ({ ...entry, since: '2025-01-01' }));
    expect(plan([old, other], { known })).toMatchObject({ kept: 1, gone: 0, added: 0, notAdded: 1 });
    const added = plan([old, other], { known }, true);
    expect(added.known.map(({ since }) => since)).toEqual(['2025-01-01', today]);
  });

  it('nothing counts as mended while a new fault hides what it may', () => {
    const [old] = diagnosticsFrom([
      { code: 'asset/no-holder', file: 'registers/assets.yaml', entry: 'assets/a', field: '/holder', line: 3 },
    ]) as [Diagnostic];
    const broken: Diagnostic = { ...old, code: 'yaml/syntax', severity: 'error' };
    expect(plan([broken], { known: first([old]) })).toMatchObject({ kept: 1, gone: 0, doubtful: 1, never: 1 });
  });

  it.each([
    ['2026-01-01', 0],
    ['2026-06-01', 0],
    ['2026-06-02', 1],
  ])('nor while a known fault of %s hides what was known on 1 June', (since, doubtful) => {
    const [old] = diagnosticsFrom([
      { code: 'asset/no-holder', file: 'registers/assets.yaml', entry: 'assets/a', field: '/holder', line: 3 },
    ]) as [Diagnostic];
    const fault: Diagnostic = { ...old, code: 'schema/date', severity: 'error' };
    const dated = (list: readonly KnownFinding[], day: string) => list.map((entry) => ({ ...entry, since: day }));
    const known = [...dated(first([old]), '2026-06-01'), ...dated(first([fault]), since)];
    expect(plan([fault], { known })).toMatchObject({ kept: 1 + doubtful, gone: 1 - doubtful, doubtful, notAdded: 0 });
  });

  it('holds no id of an entry: it may name a person', () => {
    const found = diagnosticsFrom([
      { code: 'person/no-awareness', file: 'registers/people.yaml', entry: 'assets/a', field: '/name', line: 3 },
    ]);
    expect(Object.keys(first(found)[0] ?? {})).toEqual(['code', 'file', 'fingerprint', 'since']);
    expect(baselineText(first(found))).not.toContain('assets/a');
  });
});

describe('a folder with a list', () => {
  const home = mkdtempSync(join(tmpdir(), 'cpas-sec-baseline-'));
  const request = { today, many: false, cache: join(home, 'cache') };
  const folder = join(home, 'centre');
  const service = (name: string) => `- id: ${name}\n  name: Service\n  remarque: à vérifier\n`;
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);

  beforeAll(() => {
    cpSync(join(corpus, 'valid'), folder, { recursive: true });
    write('registers/services.yaml', service('accueil') + service('social'));
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  it('shows what is new only, also from kept results; and tells what is mended', async () => {
    const before = await visit(folder, request);
    expect(before.known).toBeUndefined();
    const found = judge(folder).diagnostics;
    expect(found.length).toBeGreaterThan(1);
    expect(before.diagnostics).toHaveLength(found.length);
    write('baseline.yaml', baselineText(first(found)));
    expect(await visit(folder, request)).toMatchObject({ diagnostics: [], known: found.length, gone: 0 });
    expect(await visit(folder, request)).toMatchObject({ diagnostics: [], known: found.length, gone: 0 });
    write('baseline.yaml', baselineText(first(found).slice(1)));
    const [left] = (await visit(folder, request)).diagnostics;
    const fingerprint = first(found)[0]?.fingerprint;
    expect(found.find((_, place) => fingerprintsOf(found)[place] === fingerprint)?.code).toBe(left?.code);
  });

  it('shows all when the list cannot be read, and its fault first', async () => {
    write('baseline.yaml', '- code: [\n');
    const { diagnostics, known } = await visit(folder, request);
    expect(known).toBe(0);
    expect(diagnostics[0]?.at.file.endsWith('baseline.yaml')).toBe(true);
    expect(diagnostics.filter(hides).length).toBeGreaterThan(1);
  });

  it('has no list without the file, and an empty one with an empty list', () => {
    write('baseline.yaml', '[]\n');
    expect(baselineOf(readFolder(folder))).toEqual({ known: [], faults: [] });
    rmSync(join(folder, 'baseline.yaml'));
    expect(baselineOf(readFolder(folder))).toBeUndefined();
  });
});
