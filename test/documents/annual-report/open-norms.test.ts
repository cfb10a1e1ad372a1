import { describe, expect, it } from 'vitest';
import { normState } from '../../../src/documents/annual-report/norm-state.ts';
import { openNorms } from '../../../src/documents/annual-report/open-aims.ts';
import { reportContext } from '../../../src/documents/annual-report/report-context.ts';
import { fr } from '../../../src/languages/fr.ts';
import type { Facts } from '../../../src/model/repository.ts';
import { judgedAt } from '../../../src/rules/judged-at.ts';
import { complianceOf } from '../../../src/statement/compliance.ts';
import { factsFrom } from '../../rules/fixture.ts';
import { exampleFacts } from '../privacy-policy/rendered.ts';

/** The norms that the report on the running year calls open. */
function openIn(facts: Facts) {
  const context = reportContext(facts, fr, 2026);
  return openNorms(context, normState(context));
}

/** As `norms` counts them: declared unmet, or met against an error. */
const unmetIn = (facts: Facts): number =>
  complianceOf(facts, judgedAt(facts, facts.today)).norms.filter(
    ({ isUnmet, contradictions }) => isUnmet || contradictions.length > 0,
  ).length;

describe('the norms that are not fully met', () => {
  it('are as many in the report as in the list of norms', () => {
    const facts = exampleFacts('cpas');
    expect(openIn(facts)).toHaveLength(unmetIn(facts));
    expect(openIn(facts).length).toBeGreaterThan(0);
  });

  it('count a norm under a condition that the centre declares partly met', () => {
    const facts = factsFrom(`
organisation: { kind: cpas, name: CPAS de Neuville }
norms:
  - { id: un, norm: "bcss:org.telework", status: partly, assessedOn: 2026-01-05 }
  - { id: deux, norm: "bcss:staff.awareness", status: not-compliant, assessedOn: 2026-01-05 }
`);
    expect(
      openIn(facts)
        .map(({ standing }) => standing)
        .toSorted(),
    ).toEqual(['en partie conforme', 'non conforme']);
    expect(unmetIn(facts)).toBe(2);
  });
});
