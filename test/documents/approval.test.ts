import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { approvalBy, approvalOf, decisionBlock, statusText, versionTable } from '../../src/documents/approval.ts';
import { fr } from '../../src/languages/fr.ts';
import { fill } from '../../src/markdown/fill.ts';
import { parse } from '../../src/markdown/parse.ts';
import { factsOf } from './facts-of.ts';

const document = (fields: string) => `- { id: plan, kind: triennial-plan, title: Plan 2025-2027${fields} }\n`;
const decision = (id: string, on: string, fields: string) => `- { id: ${id}, on: ${on}, ${fields} }\n`;

/** The id of the decision that approves the only document, as of a day. */
function approves(fields: string, decisions: string, today = '2026-11-22'): string | undefined {
  const facts = factsOf({ documents: document(fields), decisions }, today);
  return approvalOf(facts, fr, facts.repository.entries('documents')[0])?.decision.id;
}

const approval = 'kind: approval';

describe('the decision that approved a version', () => {
  test('is the one the document names', () => {
    expect(approves(', version: "1.0", decision: a', decision('a', '2025-11-17', approval))).toBe('a');
  });

  test('is one that names the document and its version', () => {
    const named = `${approval}, document: plan, version: "1.0"`;
    expect(approves(', version: "1.0"', decision('a', '2025-11-17', named))).toBe('a');
  });

  test('is one that names the document and no version', () => {
    expect(approves(', version: "1.0"', decision('a', '2025-11-17', `${approval}, document: plan`))).toBe('a');
  });

  test('is not one about another version, even if the document names it', () => {
    const other = decision('a', '2025-11-17', `${approval}, document: plan, version: "1.0"`);
    expect(approves(', version: "1.1"', other)).toBeUndefined();
    expect(approves(', version: "1.1", decision: a', other)).toBeUndefined();
  });

  test('may name another document of the same session, with the version of that one', () => {
    const policy = '- { id: policy, kind: security-policy, title: Politique, version: "3.0" }\n';
    const decisions = decision('a', '2025-11-17', `${approval}, document: policy, version: "3.0"`);
    const documents = document(', version: "1.0", decision: a') + policy;
    const facts = factsOf({ documents, decisions });
    expect(approvalOf(facts, fr, facts.repository.find('documents', 'plan'))?.decision.id).toBe('a');
  });

  test('is not one to come', () => {
    const named = decision('a', '2025-11-17', approval);
    expect(approves(', version: "1.0", decision: a', named, '2025-11-16')).toBeUndefined();
    expect(approves(', version: "1.0", decision: a', named, '2025-11-17')).toBe('a');
  });

  test.each(['designation', 'budget', 'information', 'nil', 'other'])('is not a decision of kind %s', (kind) => {
    const given = decision('a', '2025-11-17', `kind: ${kind}, document: plan, version: "1.0"`);
    expect(approves(', version: "1.0", decision: a', given)).toBeUndefined();
  });

  test('is the named one before others, and the latest of the others', () => {
    const about = `${approval}, document: plan, version: "1.0"`;
    const decisions = ['2025-03-17', '2025-11-17', '2025-06-16']
      .map((on, at) => decision(`d${at}`, on, about))
      .join('');
    expect(approves(', version: "1.0"', decisions)).toBe('d1');
    expect(approves(', version: "1.0", decision: d2', decisions)).toBe('d2');
  });

  test('is another one while the named one is still to come', () => {
    const about = `${approval}, document: plan, version: "1.0"`;
    const decisions = decision('old', '2025-03-17', about) + decision('new', '2025-11-17', about);
    expect(approves(', version: "1.0", decision: new', decisions, '2025-06-01')).toBe('old');
  });

  test('approves nothing when there is no document', () => {
    expect(approvalOf(factsOf({}), fr, undefined)).toBeUndefined();
  });
});

const given = (fields: string) => {
  const [one] = factsOf({ decisions: decision('a', '2025-11-17', fields) }).repository.entries('decisions');
  if (one === undefined) throw new Error('no decision');
  return approvalBy(one, fr);
};

describe('how an approval is said', () => {
  test('with its body and its reference; a decision that names no body is the council’s', () => {
    expect(statusText(given(`${approval}, reference: CAS-2025-129`), fr)).toBe(
      'approuvé le 17 novembre 2025 (Conseil de l’action sociale, CAS-2025-129)',
    );
    expect(statusText(given(`${approval}, body: bureau`), fr)).toBe('approuvé le 17 novembre 2025 (Bureau permanent)');
  });

  test('or that what was decided changed since: the block is open again', () => {
    const outdated = { ...given(approval), isOutdated: true };
    const said =
      'modifié depuis la version approuvée le 17 novembre 2025 (Conseil de l’action sociale), à soumettre au Conseil';
    expect(statusText(outdated, fr)).toBe(said);
    expect(decisionBlock('Le Conseil approuve.', outdated, fr)).toEqual({
      asked: 'Le Conseil approuve.',
      decided: said,
      open: true,
    });
  });

  test('or that it is awaited', () => {
    expect(statusText(undefined, fr)).toBe('projet, à soumettre au Conseil');
  });
});

const partial = (name: string) => readFileSync(`templates/fr/partials/${name}.md.hbs`, 'utf8');

/** What one partial says, in a template that the closed dialect accepts; without the marks that guard values. */
function filled(name: string, part: object): string {
  const source = `{{> ${name} part}}`;
  const { markdown } = fill({ name, source, partials: { [name]: partial(name) } }, { part });
  expect(parse(markdown, {}).blocks.length).toBeGreaterThan(0);
  return markdown.replace(/[\\\u2060]/g, '');
}

describe('the decision block', () => {
  test('has places to fill in while nothing is decided', () => {
    const text = filled('decision-block', decisionBlock('Le Conseil approuve ce plan.', undefined, fr));
    expect(text).toContain('Le Conseil approuve ce plan.');
    expect(text).toContain('Numéro de la délibération');
    expect(text).not.toContain('Statut de cette version');
  });

  test('says the decision once it is taken, and nothing is left to fill in', () => {
    const text = filled('decision-block', decisionBlock('', given(approval), fr));
    expect(text).toContain('Statut de cette version : **approuvé le 17 novembre 2025');
    expect(text).not.toContain('Cadre réservé');
  });
});

describe('the approved versions', () => {
  const decisions = [
    decision('b', '2025-11-17', `${approval}, document: plan, version: "1.1", object: Révision, reference: CAS-2`),
    decision('a', '2024-11-18', `${approval}, document: plan, version: "1.0"`),
    decision('c', '2026-12-01', `${approval}, document: plan, version: "1.2"`),
    decision('d', '2025-01-01', 'kind: information, document: plan'),
    decision('e', '2025-01-01', `${approval}, object: autre`),
  ].join('');
  const facts = factsOf({ documents: document(', version: "1.2"'), decisions });

  test('are the given approvals of the documents, oldest first', () => {
    expect(versionTable(facts, fr, facts.repository.entries('documents'))).toEqual([
      { version: '1.0', day: '18 novembre 2024', by: 'Conseil de l’action sociale', object: '' },
      { version: '1.1', day: '17 novembre 2025', by: 'Conseil de l’action sociale (CAS-2)', object: 'Révision' },
    ]);
  });

  test('are a table, or a sentence when there is none', () => {
    const rows = versionTable(facts, fr, facts.repository.entries('documents'));
    expect(filled('version-table', rows)).toContain('| 1.1 | 17 novembre 2025 |');
    expect(versionTable(facts, fr, [])).toEqual([]);
    expect(filled('version-table', []).trim()).toBe("Aucune version n'est encore approuvée.");
  });
});
