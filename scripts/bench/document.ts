import type { Page } from '../../src/markdown/blocks.ts';
import { parse } from '../../src/markdown/parse.ts';

/** A policy of so many chapters in French: headings, paragraphs, a list, a table and a note in each. */
export function documentOf(chapters: number): Page {
  const text = Array.from({ length: chapters }, (_, index) => chapter(index + 1)).join('\n');
  const notes = Array.from(
    { length: chapters },
    (_, index) => `[^${index + 1}]: Règlement (UE) 2016/679, art. ${index + 5}.\n`,
  );
  return {
    language: 'fr-BE',
    title: 'Politique de protection des données',
    organisation: "CPAS d'Exemple",
    particulars: [{ term: 'Version', detail: '1.0' }],
    draft: false,
    day: '2026-11-22',
    ...parse(`${text}\n${notes.join('\n')}`),
    words: {
      skipToContent: 'Aller au contenu',
      page: 'Page',
      draft: 'PROJET',
      notes: 'Notes',
      note: 'Note {n}',
      backToText: 'Retour au texte',
      continued: '(suite)',
      table: 'Tableau',
    },
  };
}

const sentence =
  'Le centre reçoit votre demande, mène une enquête sociale et rédige un rapport. Le Conseil décide dans les trente jours. ' +
  "Nous ne demandons que les données utiles à l'examen de vos droits, et nous les gardons le temps que la loi prévoit. ";

const chapter = (number: number): string => `## ${number}. Aide sociale, quartier ${number}

${sentence.repeat(3)}[^${number}]

### Vos données

- **identité** : nom, prénoms, date de naissance
- **ménage** : composition et situation
- **ressources** : revenus et charges du ménage

${sentence.repeat(2)}

Table: Durées du quartier ${number}

| Donnée | Durée | Destinataire |
|--------|-------|--------------|
| Dossier social | 10 ans | SPP Intégration sociale |
| Preuves de paiement | 7 ans | Receveur régional |
| Courriers | 5 ans | Archives de l'État |
`;
