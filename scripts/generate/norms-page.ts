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
    'Pour chaque norme : les règles qui la contrôlent, les champs des registres qui y répondent, la source et le degré de confiance.',
    '« à la main » : aucune règle ni aucun champ ne s’en charge ; c’est à vous d’en juger. Un numéro suivi de « ~ » est reconstitué : aucune source officielle ne l’a confirmé.',
    '',
  ];
  return `${[...head, ...parts, ...dutySection()].join('\n').trimEnd()}\n`;
}

function section(title: string, covered: readonly Coverage[]): readonly string[] {
  if (covered.length === 0) return [];
  const rows = covered.map(({ norm, rules, fields, coverage }) => [
    `\`${norm.id}\``,
    citationOf(norm.id, 'fr'),
    inLanguage(norm.title, 'fr'),
    words[coverage],
    codes(rules),
    codes(fields),
    `${norm.source} (${norm.confidence})`,
  ]);
  return [
    `## ${title}`,
    '',
    ...table(['Clé', 'Référence', 'Titre', 'Couverture', 'Règles', 'Champs', 'Source'], rows),
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
