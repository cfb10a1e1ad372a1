import { formatPeriod } from '../../src/languages/fr/days.ts';
import { type Coverage, normCoverage } from '../../src/norm-coverage.ts';
import { duties } from '../../src/norms/catalogues.js';
import { citationOf, inLanguage } from '../../src/norms/citation.ts';
import { codes, generatedNote, table } from './markdown.ts';

const catalogues: Readonly<Record<string, string>> = {
  bcss: 'Normes minimales de la BCSS',
  gdpr: 'Règlement général sur la protection des données',
  'law-eu': 'Textes de l’Union européenne',
  'law-be': 'Textes belges',
  'law-fr': 'Textes français',
};

const words: Readonly<Record<Coverage['coverage'], string>> = {
  rules: 'règles',
  fields: 'champs',
  documents: 'documents',
  questions: 'questions',
  manual: 'à la main',
};

/** Every norm and what in the tool touches it; what nothing touches is shown as such. */
export function normsPage(): string {
  const all = normCoverage();
  const unknown = all.find(({ norm }) => catalogues[norm.catalogue] === undefined);
  if (unknown !== undefined) throw new Error(`catalogue without a title: ${unknown.norm.catalogue}`);
  const parts = Object.entries(catalogues).flatMap(([catalogue, title]) =>
    section(
      title,
      all.filter(({ norm }) => norm.catalogue === catalogue),
    ),
  );
  const head = [
    generatedNote,
    '',
    '# Normes et articles',
    '',
    'Pour chaque norme : les règles qui la contrôlent, les champs des registres qui y répondent, les documents qu’elle demande ou qui l’énoncent, les questions du questionnaire de travail, la source et le degré de confiance.',
    'La couverture nomme le plus fort des quatre. « questions » ou « documents » : aucune règle ni aucun champ ne la contrôle. « à la main » : rien ne s’en charge. Dans ces cas, c’est à vous d’en juger. Un numéro précédé de « ~ » est reconstitué : aucune source officielle ne l’a confirmé.',
    '',
  ];
  return `${[...head, ...parts, ...dutySection()].join('\n').trimEnd()}\n`;
}

function section(title: string, covered: readonly Coverage[]): readonly string[] {
  if (covered.length === 0) return [];
  const rows = covered.map(({ norm, rules, fields, documents, questions, coverage }) => [
    `\`${norm.id}\``,
    citationOf(norm.id, 'fr'),
    inLanguage(norm.title, 'fr'),
    words[coverage],
    codes(rules),
    codes(fields),
    codes(documents),
    codes(questions),
    `${norm.source} (${norm.confidence})`,
  ]);
  return [
    `## ${title}`,
    '',
    ...table(['Clé', 'Référence', 'Titre', 'Couverture', 'Règles', 'Champs', 'Documents', 'Questions', 'Source'], rows),
    '',
  ];
}

/** The duties that a control may follow. */
function dutySection(): readonly string[] {
  const rows = duties().map(({ id, duty, period, norms, source, confidence }) => [
    `\`${id}\``,
    inLanguage(duty, 'fr'),
    period === undefined ? '' : formatPeriod(period).replace(/^PT(\d+)H$/, '$1 heures'),
    codes(norms),
    `${source} (${confidence})`,
  ]);
  return [
    '## Obligations',
    '',
    'Ce qu’un centre doit faire à un rythme, ou après un événement. Un contrôle nomme son obligation par cette clé (champ `duty`).',
    '',
    ...table(['Clé', 'Obligation', 'Rythme ou délai', 'Normes', 'Source'], rows),
    '',
  ];
}
