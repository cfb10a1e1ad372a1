import type { Page } from '../../../src/markdown/blocks.ts';
import type { Drawing } from '../../../src/markdown/drawing.ts';
import { fill } from '../../../src/markdown/fill.ts';
import { parse } from '../../../src/markdown/parse.ts';
import { typeset } from '../../../src/markdown/typeset.ts';

const chart: Drawing = {
  width: 420,
  height: 130,
  shapes: [
    { kind: 'rectangle', x: 150, y: 5, width: 120, height: 36, radius: 4, fill: 'accentSoft', stroke: 'accent' },
    { kind: 'label', x: 210, y: 27, text: 'Direction générale', size: 11, bold: true, anchor: 'middle' },
    {
      kind: 'line',
      points: [
        [210, 41],
        [210, 62],
        [90, 62],
        [90, 84],
      ],
      stroke: 'muted',
      arrow: true,
    },
    {
      kind: 'line',
      points: [
        [210, 41],
        [210, 62],
        [330, 62],
        [330, 84],
      ],
      stroke: 'muted',
      arrow: true,
    },
    { kind: 'rectangle', x: 30, y: 86, width: 120, height: 36, radius: 4, stroke: 'line' },
    { kind: 'label', x: 90, y: 108, text: 'Service social', size: 11, anchor: 'middle' },
    { kind: 'rectangle', x: 270, y: 86, width: 120, height: 36, radius: 4, stroke: 'line' },
    { kind: 'label', x: 330, y: 108, text: 'Conseil en sécurité', size: 11, anchor: 'middle', fill: 'good' },
  ],
};

const source = `
> [!SUMMARY] En bref
> Le centre traite vos données pour vous **aider**. Vous pouvez les voir, les faire corriger et vous plaindre. Une question ? Écrivez à [{{dpo.name}}](<mailto:{{dpo.email}}>).

[[contents: Cette page répond à vos questions | 3]]

## Qui est responsable de vos données ? {#responsable}

Le centre public d'action sociale décide pourquoi et comment vos données sont traitées.^[Art. 4, 7°, du règlement (UE) 2016/679, le "RGPD".] Il suit la loi organique du 8 juillet 1976[^loi] et prend l'avis de la [Kruispuntbank van de Sociale Zekerheid]{lang=nl} (BCSS)[^loi].

Centre
: {{name}}
: rue de la Station 12, 6900 Exemple
Téléphone
: [{{phone}}](<tel:{{phone}}>)
Numéro d'entreprise
: {{number}}

### Le délégué à la protection des données

Il *conseille* et *contrôle*; il est votre contact. Fichier : \`registers/people.yaml\`. Remarque d'un agent : {{remark}}

> Le délégué à la protection des données est associé à toutes les questions relatives à la protection des données.

## Pourquoi traitons-nous vos données ?

Table (row heads): Finalités, bases légales et durées de conservation
| Finalité | Base légale | Destinataires | Durée |
|---|---|---|--:|
{{#each purposes}}
| {{name}} | {{basis}} | {{#each recipients}}{{this}}{{#unless @last}}<br>{{/unless}}{{/each}} | {{years}} ans |
{{/each}}

Table: Délais
| Demande | Délai |
|---|:-:|
| Accès | 1 mois |
| Rectification | 1 mois |

### Qui fait quoi ?

![Organigramme : la direction générale dirige le service social et le conseil en sécurité.](figure:chart "Organigramme du centre au 31 mars 2026")

## Quels sont vos droits ?

1. Vous pouvez **voir** vos données :
   - au guichet;
   - par courriel.
2. Vous pouvez les faire **corriger**.

- [ ] Copie de la carte d'identité jointe
- [x] Demande signée

> [!NOTE] Bon à savoir
> C'est gratuit, sauf demande excessive ([règlement](https://eur-lex.europa.eu/eli/reg/2016/679/oj)).

> [!IMPORTANT] Vous n'êtes pas d'accord ?
> Adressez-vous à l'Autorité de protection des données : <br>rue de la Presse 35, 1000 Bruxelles
>
> - [contact@apd-gba.be](mailto:contact@apd-gba.be)
> - [autoriteprotectiondonnees.be](https://www.autoriteprotectiondonnees.be)

---

### Plus loin

Voir [Qui est responsable](#responsable).

[^loi]: Loi organique des centres publics d'action sociale, art. 36 et 50.
`;

const data = {
  name: "CPAS d'Exemple",
  phone: '+32 61 00 00 00',
  number: '0123.456.789',
  remark: '<script>alert("1 | 2")</script> # *pas* [gras](x) & _co_',
  dpo: {
    name: 'Camille Dubois',
    email: { missing: { at: { file: 'registers/people.yaml', line: 12, column: 3, pointer: '/0' }, field: 'email' } },
  },
  purposes: [
    {
      name: "Revenu d'intégration",
      basis: 'Loi du 26 mai 2002',
      recipients: ['SPP Intégration sociale', 'BCSS'],
      years: 10,
    },
    {
      name: 'Allocation de chauffage',
      basis: 'Loi-programme du 27 décembre 2004, art. 203 à 219',
      recipients: ['Fonds social chauffage'],
      years: 7,
    },
    {
      name: 'Médiation de dettes',
      basis: 'Décret du 7 juillet 1994',
      recipients: ['Créanciers', 'Tribunal du travail'],
      years: 5,
    },
  ],
};

/** A French page with everything that a page may hold. */
export function samplePage(): Page {
  const { markdown } = fill(
    { name: 'sample', source, partials: {} },
    data,
    ({ field, at }) => `à compléter : ${field} (${at.file}:${at.line})`,
  );
  const { blocks, notes } = typeset(parse(markdown, { chart }), 'fr-BE');
  return {
    language: 'fr-BE',
    title: 'Comment nous protégeons vos données',
    organisation: 'CPAS d’Exemple',
    particulars: [
      { term: 'Version', detail: '1.2' },
      { term: 'Date', detail: '31 mars 2026' },
      { term: 'Statut', detail: 'Projet, pas encore approuvé par le conseil' },
    ],
    draft: true,
    day: '2026-03-31',
    blocks,
    notes,
    words: {
      skipToContent: 'Aller au contenu',
      page: 'Page',
      draft: 'PROJET : ce texte n’est pas approuvé',
      notes: 'Notes',
      note: 'Note {n}',
      backToText: 'Retour au texte',
      continued: '(suite)',
      table: 'Tableau',
    },
  };
}
