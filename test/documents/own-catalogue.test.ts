import { describe, expect, it } from 'vitest';
import { annualReport } from '../../src/documents/annual-report.ts';
import type { DocumentDefinition } from '../../src/documents/document.ts';
import { normStatement } from '../../src/documents/norm-statement.ts';
import { markdown } from '../../src/formats/markdown.ts';
import { fr } from '../../src/languages/fr.ts';
import { render } from '../../src/render.ts';
import { complianceOf } from '../../src/statement/compliance.ts';
import { factsFrom } from '../rules/fixture.ts';
import { plain } from './privacy-policy/rendered.ts';

/** A centre's transcription of the official norms: ids are numbers, chapters bear the titles. */
const facts = factsFrom(`
catalogues:
  - catalogue: bcss
    title: { fr: "Normes minimales, texte officiel" }
    sources: [{ key: OFF, what: Minimal norms, fr: Le texte officiel que le centre a reçu }]
    chapters:
      - { chapter: "7", title: { fr: Sécurité des ressources humaines avant et pendant l’engagement } }
      - { chapter: "12", title: { fr: Sécurité liée à l’exploitation } }
    norms:
      - { id: "bcss:7.2", chapter: "7", number: "7.2", verified: true, appliesTo: all, title: { fr: Sensibilisation }, obligation: { fr: Former. }, source: [OFF], confidence: seen, citation: { fr: Normes minimales 7.2 } }
      - { id: "bcss:12.4", chapter: "12", number: "12.4", verified: true, appliesTo: all, title: { fr: Sauvegardes }, obligation: { fr: Sauver. }, source: décision du Conseil, confidence: seen, citation: { fr: Normes minimales 12.4 } }
organisation: { kind: cpas, name: CPAS de Neuville }
norms:
  - { id: formation, norm: "bcss:7.2", status: partly, assessedOn: 2025-05-01, justification: { fr: En cours. } }
`);

async function markdownOf(document: DocumentDefinition): Promise<string> {
  const request = { facts, document, options: {}, language: fr, formats: [markdown], final: false };
  const { changes } = await render(request);
  return plain(new TextDecoder().decode(changes[0]?.bytes));
}

const titles = ["Sécurité des ressources humaines avant et pendant l'engagement", "Sécurité liée à l'exploitation"];

describe('a centre whose own catalogue counts its norms by number', () => {
  it('has an annual report that names each chapter by its title', async () => {
    const report = await markdownOf(annualReport);
    for (const title of titles) expect(report).toContain(`| ${title} |`);
    expect(report).not.toMatch(/undefined|\| (7|12) \|/);
    expect(report).toContain(`${titles[0]} : 50 %`);
  });

  it('has a statement whose headings, table and chart bear the titles', async () => {
    const statement = await markdownOf(normStatement);
    for (const title of titles) {
      expect(statement).toContain(`## ${title}`);
      expect(statement).toContain(`| ${title} |`);
    }
    expect(statement).not.toMatch(/^## (7|12)$/m);
  });

  it('has its own catalogue among the sources of the statement', async () => {
    const statement = await markdownOf(normStatement);
    expect(statement).toContain('Les normes viennent de ce catalogue : Normes minimales, texte officiel.');
    expect(statement).toContain('est celui du centre, écrit dans `norms/bcss.yaml`');
    expect(statement).toContain('| OFF | Le texte officiel que le centre a reçu |');
    expect(statement).toContain('décision du Conseil (obligation lue dans la source)');
    expect(statement).not.toContain("n'a pas pu être lu en entier");
  });

  it('has the titles in the list of norms', () => {
    const { domains } = complianceOf(facts, []);
    expect(domains.map(({ title }) => plain(title?.fr ?? ''))).toEqual(titles);
  });
});

it('the summary of a statement names the norms without declaration', async () => {
  const statement = await markdownOf(normStatement);
  expect(statement).toMatch(/Ce qui reste à faire.*Sans déclaration : 1 norme\./);
});
