import { beforeAll, describe, expect, test } from 'vitest';
import type { Fact } from '../privacy-policy/fact.ts';
import { type Section, sectionsOf } from '../privacy-policy/rendered.ts';
import { exampleFacts, planOf } from './rendered.ts';

const domain = 'Accès';

/** Specification 04, § 7: what the triennial plan says. */
const facts: readonly Fact[] = [
  ['three years from year Y', '', "Plan de sécurité de l'information 2025-2027", 'Période 2025-2027'],
  ['version', '', 'Version 1.2'],
  ['date', '', 'Situation au 22 novembre 2026'],
  ['language', '', 'Langue français'],
  ['status: approved by the council, with its day', '', 'Statut approuvé le 16 novembre 2026 (Conseil'],
  [
    'the Royal Decree, and that its article is not confirmed',
    'Pourquoi ce plan ?',
    /Arrêté royal du 12 août 1993 .*, art\. 7 \| Projet de plan de sécurité pour trois ans, revu chaque année .*connaissance générale, à vérifier/,
  ],
  ['the norm that asks for credits', 'Pourquoi ce plan ?', /BCSS ~6\.1 \| Accorder les crédits nécessaires au plan/],
  ['revised every year', 'Pourquoi ce plan ?', 'Il est revu chaque année, à temps pour le budget'],
  ['present state by domain', 'Où en est le centre ?', /Accès \| 6 \| 1 \| 0 \| 0 \| 0/],
  ['present state of a domain', domain, 'Situation : sur 7 normes, 6 conformes et 1 en partie conforme.'],
  [
    'gap of a domain, with its norm, the statement and the action that answers',
    domain,
    /Écart : ~9\.3 Gestionnaires de système, en partie conforme\. Comptes séparés .* Réponse : action n° 6\./,
  ],
  ['action: norm with its number', domain, /6\. Donner une clé physique .*<br>Normes : ~9\.3/],
  ['action: priority and owner', domain, 'haute<br>David Georis'],
  ['action: quarter and state', domain, 'T1 2027<br>en cours'],
  ['action: days and budget of the year', domain, /\| 3 \| 2026 : 450 €/],
  ['a norm confirmed by a source has no ~', 'Personnel', 'Normes : 7.2'],
  [
    'timeline chart: its words',
    'Quand les actions seront-elles finies ?',
    /6\. Donner une clé physique .* : 1er trimestre 2027 \(auparavant 4e trimestre 2026\), en cours/,
  ],
  ['totals per year', 'Combien cela coûte-t-il ?', 'Ensemble | 23 650 € | 10 950 € | 14 500 € | 49 100 €'],
  [
    'investment and operating',
    'Combien cela coûte-t-il ?',
    'investissement | 20 350 € | 6 750 € | 7 800 €',
    'fonctionnement | 3 300 €',
  ],
  ['human effort', 'Combien de travail cela demande-t-il ?', '2027 | 9 | 29'],
  [
    'what was done since last year',
    "Qu'a-t-on fait depuis l'an dernier ?",
    /Écrire la politique de chiffrement .* \| 15 juin 2026/,
  ],
  [
    'what moved since the version before, with its reason',
    "Qu'est-ce qui a bougé dans le plan ?",
    'version 1.1, 17 novembre 2025',
    /Remplacer quatre portables \| budget : 4 800 € en 2026 → 5 200 € en 2026 \| Plus chère que prévu/,
    /3e trimestre 2026 → 3e trimestre 2027/,
    /Armoire à clés électronique \| Avis non suivi/,
  ],
  ['gaps without action, openly', 'Quels écarts restent sans action ?', 'Au 22 novembre 2026, aucun'],
  [
    'history of the yearly updates',
    'Versions du plan',
    /1\.0 \| 18 novembre 2024/,
    /1\.1 \| 17 novembre 2025/,
    /1\.2 \| 16 novembre 2026/,
  ],
  [
    'decision block',
    'Décision du Conseil',
    "Le Conseil approuve le plan de sécurité de l'information 2025-2027, version 1.2",
  ],
];

describe('the plan of the example states every fact of the specification', () => {
  let sections: readonly Section[] = [];
  beforeAll(async () => {
    const { text, missing } = await planOf(exampleFacts());
    expect(missing).toEqual([]);
    sections = sectionsOf(text);
  });

  test.each(facts)('%s', (_fact, under, ...says) => {
    const section = sections.find(({ heading }) => heading === under);
    expect(sections.map(({ heading }) => heading)).toContain(under);
    for (const words of says) {
      if (typeof words === 'string') expect(section?.text).toContain(words);
      else expect(section?.text).toMatch(words);
    }
  });
});

describe('what the plan lacks is said', () => {
  const without =
    (pattern: RegExp, by = '') =>
    (path: string, text: string) =>
      path === 'registers/plan.yaml' ? text.replace(pattern, by) : text;

  test('an open action without owner, year or amount stops the final version', async () => {
    const cut = without(/ {2}owner: d-georis\n {2}year: 2027\n {2}quarter: 2\n {2}days: 3\n {2}noCost: true\n/);
    const { missing } = await planOf(exampleFacts(cut));
    expect(new Set(missing.map(({ field }) => field))).toEqual(new Set(['owner', 'year', 'budget']));
    const draft = await planOf(exampleFacts(cut), { final: false });
    expect(draft.text).toContain('à compléter');
  });

  test('a norm whose action is dropped stands among the gaps', async () => {
    const dropped = without(
      /state: in-progress\n( {2}reason: "Reportée d'un trimestre : une clé)/,
      'state: dropped\n$1',
    );
    const { text } = await planOf(exampleFacts(dropped), { final: false });
    const section = sectionsOf(text).find(({ heading }) => heading === 'Quels écarts restent sans action ?');
    expect(section?.text).toMatch(/~9\.3 Gestionnaires de système \| en partie conforme/);
    expect(section?.text).toContain("ne suffit plus (Donner une clé physique aux comptes d'administration)");
    expect(text).toContain('Certaines normes ne sont pas respectées');
  });

  test('a change after the version in force is told', async () => {
    const { text } = await planOf(exampleFacts(without(/amount: 1500\n {6}kind/, 'amount: 1900\n      kind')), {
      final: false,
    });
    expect(text).toContain('n’a pas encore décidé ces changements');
  });
});
