import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bcssQuestionnaire } from '../../src/documents/bcss-questionnaire.ts';
import { markdown } from '../../src/formats/markdown.ts';
import { fr } from '../../src/languages/fr.ts';
import { load } from '../../src/load.ts';
import { render } from '../../src/render.ts';
import { centre, factsOf } from './centre.ts';

const page = readFileSync(new URL('../../docs/questionnaire.md', import.meta.url), 'utf8');
const example = /Exemple vérifié par [^\n]*-->\n```yaml\n(.*?)```/s.exec(page)?.[1] ?? '';

const faultsOf = (text: string) => {
  const settings = { path: 'cpas-sec.yaml', text: 'profile: be-cpas\nlanguages: [fr]\n' };
  return load({ files: [settings, { path: 'questionnaires/forms/2027.yaml', text }], faults: [] }).faults;
};

const questionnaire = `
id: q-2027
year: 2027
controlledYear: 2026
form: bcss-2027
roles: [{ role: head-of-daily-management, person: d-martin }]
answers:
  - { question: politique-approuvee, value: compliant }
  - { question: politique-date, value: 2026-11-17 }
  - { question: copies-essayees, value: true }
  - { question: copies-lieu, value: ailleurs }
`;

describe('the form that docs/questionnaire.md shows', () => {
  it('is a sound form', () => {
    expect(faultsOf(example)).toEqual([]);
  });

  it('is rendered in its own words and numbers, as an official form', async () => {
    const repository = centre({ forms: [example], questionnaires: [questionnaire] });
    const request = { facts: factsOf(repository), document: bcssQuestionnaire, options: {}, language: fr } as const;
    const { changes, missing } = await render({ ...request, formats: [markdown], final: true });
    const text = new TextDecoder().decode(changes[0]?.bytes);
    expect(missing).toEqual([]);
    expect(text).toContain('## 12. Gestion opérationnelle');
    expect(text).toMatch(/### 12\.4\.a Où les copies sont-elles gardées/);
    expect(text).toContain('Dans un autre bâtiment');
    expect(text).not.toContain('pas le formulaire officiel');
    expect(text).toMatch(/formulaire reçu de la BCSS le 1er\sfévrier 2027/);
  });

  it.each([
    ['kind: compliance', 'kind: conformité', 'schema/choice', 'conformité'],
    ['norm: bcss:ops.backup', 'norm: bcss:ops.backups', 'reference/unknown-norm', 'bcss:ops.backups'],
    ['deadline: 03-31', 'deadline: 31-03', 'schema/pattern', '31-03'],
    ['    number: "5.1"', '    numero: "5.1"', 'schema/unknown-field', 'numero'],
  ])('with %s written %s is refused at its line and column', (right, wrong, code, place) => {
    const text = example.replace(right, wrong);
    const before = text.slice(0, text.indexOf(place)).split('\n');
    expect(faultsOf(text).map(({ code: found, at }) => [found, at.file, at.line, at.column])).toEqual([
      [code, 'questionnaires/forms/2027.yaml', before.length, (before.at(-1)?.length ?? 0) + 1],
    ]);
  });
});
