import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../src/files/folder.ts';
import { checkTextsOf, languageOf, statementTextsOf, statusTextsOf } from '../../src/languages/index.ts';
import { load } from '../../src/load.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { Facts } from '../../src/model/repository.ts';
import { noPaint } from '../../src/reports/paint.ts';
import { placeOf } from '../../src/reports/told.ts';
import { judgedAt } from '../../src/rules/judged-at.ts';
import { standingsOf } from '../../src/rules/standings.ts';
import { complianceOf } from '../../src/statement/compliance.ts';
import { concerns, coverageOf, isConcerned } from '../../src/statement/concerns.ts';
import { printStatement } from '../../src/statement/page.ts';
import { judge, withValid } from '../corpus/overlay.ts';
import { contradict } from './contradicted-centre.ts';

function factsOf(folder: string, today = '2026-11-22'): Facts {
  const { repository } = load(readFolder(folder));
  if (repository === undefined) throw new Error(folder);
  return { repository, today, revision: '' };
}

const example = factsOf('examples/cpas');

describe('the statement of compliance', () => {
  it('stands as the scores count it, whatever the rules find and whatever the day', () => {
    const norms = complianceOf(example, []).norms.map(({ id }) => id);
    const error = fc.record({
      code: fc.constantFrom('access/no-reason', 'norm/twice'),
      severity: fc.constantFrom('error' as const, 'warning' as const),
      norms: fc.subarray(norms, { maxLength: 5 }),
    });
    const day = fc.constantFrom('2024-01-01', '2024-12-31', '2025-04-30', '2025-12-31', '2026-11-22', '2028-01-01');
    fc.assert(
      fc.property(fc.array(error, { maxLength: 6 }), day, (found, today) => {
        const diagnostics = found.map((one): Diagnostic => ({ ...one, at: place, values: {}, related: [] }));
        const judged = { repository: example.repository, today, diagnostics };
        const states = complianceOf({ ...example, today }, diagnostics).norms.filter(({ isBinding }) => isBinding);
        expect(states.map(({ id, standing }) => [id, standing])).toEqual(standingsOf(judged).map((pair) => [...pair]));
        for (const { standing, contradictions } of states)
          expect(standing === 'contradicted').toBe(contradictions.length > 0);
      }),
    );
  });

  it('shows every norm once, each in one domain', () => {
    const { norms, domains } = complianceOf(example, []);
    expect(new Set(norms.map(({ id }) => id)).size).toBe(norms.length);
    expect(domains.flatMap((one) => one.norms)).toHaveLength(norms.length);
    expect(coverageOf(norms)).toEqual({ binding: { stated: 55, count: 55 }, conditional: { stated: 9, count: 9 } });
  });

  it('finds an assessment out of date on the day after its year, not before', () => {
    const staleOn = (today: string) => complianceOf({ ...example, today }, []).norms.filter(({ isStale }) => isStale);
    expect(staleOn('2027-02-09')).toEqual([]);
    expect(staleOn('2027-02-10').length).toBeGreaterThan(30);
  });

  it('knows of a gap whether an action still to be done answered it that day', () => {
    const on = (today: string, norm: string) =>
      complianceOf({ ...example, today }, []).norms.find(({ id }) => id === `bcss:${norm}`);
    expect(on('2025-01-15', 'assets.acceptable-use')).toMatchObject({ isUnmet: true, lacksAction: false });
    expect(on('2025-04-15', 'assets.acceptable-use')).toMatchObject({ isUnmet: true, lacksAction: true });
    expect(on('2025-07-15', 'assets.acceptable-use')).toMatchObject({ isUnmet: false, standing: 'compliant' });
  });

  it('speaks of no binding norm where none binds', () => {
    const { norms, domains } = complianceOf(factsOf('examples/departement-short'), []);
    expect(norms).toEqual([]);
    expect(domains).toEqual([]);
  });
});

const place = { file: 'registers/norms.yaml', line: 1, column: 1, pointer: '' };

describe.each(['fr', 'en'] as const)('the screen in %s', async (code) => {
  const [language, texts, { domains }, sentences] = await Promise.all([
    languageOf(code),
    statementTextsOf(code),
    statusTextsOf(code),
    checkTextsOf(code),
  ]);
  const print = (facts: Facts, diagnostics: readonly Diagnostic[], only?: (typeof concerns)[number]): string =>
    printStatement(
      {
        organisation: 'CPAS',
        profile: 'be-cpas',
        level: 'full',
        today: facts.today,
        compliance: complianceOf(facts, diagnostics),
        only,
        warning: '',
      },
      { language, texts, domains, sentences, paint: noPaint, width: 80, most: 3, today: facts.today, placeOf },
    );

  it('holds in 80 columns on good and bad days, but for a path that is longer', () => {
    for (const today of ['2024-12-31', '2026-11-22', '2028-01-01']) {
      const text = print({ ...example, today }, judgedAt(example, today));
      const wide = text.split('\n').filter((line) => line.length > 80 && !/^\s*\S{60,}$/.test(line));
      expect(wide).toEqual([]);
    }
  });

  it('shows under --only those norms alone', async () => {
    await withValid((folder) => {
      contradict(folder);
      const facts = factsOf(folder);
      const { diagnostics } = judge(folder);
      const { norms } = complianceOf(facts, diagnostics);
      for (const only of concerns) {
        const lines = print(facts, diagnostics, only).split('\n');
        const shown = lines.filter((line) => /^ {2}[\S ]{7} {2}\S/.test(line) && !line.startsWith('   '));
        const wanted = norms.filter((one) => isConcerned(one, only));
        expect(shown.length, only).toBe(wanted.filter(({ number }) => number !== '').length);
      }
    });
  });
});
