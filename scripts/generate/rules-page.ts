import { allChecks, type Check } from '../../src/checks.ts';
import { exampleOf } from '../../src/languages/examples/index.ts';
import { checks as checkTexts } from '../../src/languages/fr/checks.ts';
import { fr } from '../../src/languages/fr.ts';
import { citationOf } from '../../src/norms/citation.ts';
import { generatedNote } from './markdown.ts';

const families: Readonly<Record<string, string>> = {
  file: 'Fichiers',
  yaml: 'Écriture YAML',
  schema: 'Forme des fiches',
  reference: 'Références',
  catalogue: 'Catalogues de normes du centre',
  organisation: 'Organisme et rôles',
  processing: 'Activités de traitement',
  processor: 'Sous-traitants',
  notice: 'Avis aux personnes',
  dpia: "Analyses d'impact",
  request: 'Demandes des personnes',
  incident: 'Incidents et violations de données',
  governance: 'Gouvernance de la sécurité',
  person: 'Personnes',
  access: 'Habilitations',
  asset: 'Matériel et logiciels',
  premises: 'Locaux',
  intervention: 'Interventions',
  continuity: 'Sauvegardes et continuité',
  control: 'Contrôles périodiques',
  norm: 'État de conformité',
  plan: 'Plan triennal',
  questionnaire: 'Questionnaire annuel',
  opinion: 'Avis du conseiller',
  document: 'Documents et preuves',
  secret: 'Secrets et données à ne pas inscrire',
  settings: 'Réglages',
  baseline: 'Constats connus',
};

/** Everything that `validate` can find, by family. */
export function rulesPage(): string {
  const checks = allChecks();
  const parts = Object.entries(families).map(([family, title]) =>
    section(
      title,
      checks.filter(({ code }) => code.startsWith(`${family}/`)),
    ),
  );
  const unknown = checks.filter(
    ({ code }) => !(code.split('/')[0] ?? '' in families) || families[code.split('/')[0] ?? ''] === undefined,
  );
  if (unknown.length > 0) throw new Error(`family without a title: ${unknown.map(({ code }) => code).join(', ')}`);
  const head = [
    generatedNote,
    '',
    '# Ce que `cpas-sec validate` vérifie',
    '',
    `${checks.length} contrôles. \`cpas-sec explain CODE\` affiche la même page pour un contrôle.`,
    '',
  ];
  return `${[...head, ...parts.flat()].join('\n').trimEnd()}\n`;
}

function section(title: string, checks: readonly Check[]): readonly string[] {
  return [`## ${title}`, '', ...checks.flatMap(entry)];
}

function entry(check: Check): readonly string[] {
  const text = checkTexts[check.code];
  if (text === undefined) throw new Error(`no French sentence for ${check.code}`);
  const facts = [
    fr.words[`severity.${check.severity}`],
    ...(check.level === undefined ? [] : [`niveau ${check.level}`]),
    ...profiles(check),
  ];
  const sources = check.norms.map((id) => citationOf(id, 'fr')).join(' ; ');
  const example = exampleOf(check.code);
  return [
    `### \`${check.code}\``,
    '',
    `**${text.title}** (${facts.join(', ')})`,
    '',
    text.why,
    '',
    `- Message : ${plain(text.message)}`,
    `- Corriger : ${plain(text.hint)}`,
    ...(sources ? [`- Source : ${sources}`] : []),
    '',
    ...(example === undefined
      ? []
      : [
          'À corriger :',
          '',
          '```yaml',
          example.wrong.trimEnd(),
          '```',
          '',
          'Correct :',
          '',
          '```yaml',
          example.right.trimEnd(),
          '```',
          '',
        ]),
  ];
}

const profiles = ({ profiles: list }: Check): readonly string[] =>
  list === undefined || list.length === 4 ? [] : [list.join(' et ')];

/** Holes are shown as they are named; angle brackets and stars would be read as Markdown. */
const plain = (sentence: string): string =>
  sentence
    .replace(/\{(\w+)[^{}]*\}/g, '‹$1›')
    .replaceAll('<', '&lt;')
    .replaceAll('*', '\\*');
