import type { Block, Cell, Inline, Page } from '../../../src/markdown/blocks.ts';

export const text = (words: string): Inline => ({ kind: 'text', text: words });
export const strong = (words: string): Inline => ({ kind: 'strong', children: [text(words)] });
export const paragraph = (...children: (Inline | string)[]): Block => ({
  kind: 'paragraph',
  children: children.map(inline),
});
export const heading = (level: 2 | 3 | 4 | 5 | 6, id: string, words: string): Block => ({
  kind: 'heading',
  level,
  id,
  children: [text(words)],
});
export const cell = (...lines: (Inline | string)[]): Cell => lines.map((line) => [inline(line)]);

function inline(one: Inline | string): Inline {
  return typeof one === 'string' ? text(one) : one;
}

export const words = {
  skipToContent: 'Aller au contenu',
  page: 'Page',
  draft: 'PROJET',
  notes: 'Notes',
  note: 'Note {n}',
  backToText: 'Retour au texte',
  continued: '(suite)',
  table: 'Tableau',
};

/** A page around some blocks. */
export function page(blocks: readonly Block[], more: Partial<Page> = {}): Page {
  return {
    language: 'fr-BE',
    title: 'Politique de sécurité de l’information',
    organisation: 'CPAS de Valmont-sur-Ourthe',
    particulars: [
      { term: 'Version', detail: '3.0' },
      { term: 'Date', detail: '31 mars 2026' },
      { term: 'Statut', detail: 'Approuvée par le Conseil de l’action sociale' },
    ],
    draft: false,
    day: '2026-03-31',
    blocks,
    notes: [],
    words,
    ...more,
  };
}

const filler = [
  'Le Conseil de l’action sociale fixe les objectifs de sécurité de l’information et en suit la réalisation une fois par an.',
  'Chaque membre du personnel signale sans délai tout incident au conseiller en sécurité, qui l’inscrit au registre et en évalue la gravité.',
  'Les données sociales à caractère personnel ne quittent pas le centre sans base légale et sans autorisation du comité compétent.',
  'Un accès est accordé pour une fonction précise\u00a0; il est retiré le jour où cette fonction prend fin.',
  'Les copies de sauvegarde sont chiffrées, conservées hors du bâtiment et restaurées à l’essai chaque trimestre.',
];

/** Some sentences, other ones for another seed. */
export function sentences(count: number, seed = 0): string {
  return Array.from({ length: count }, (_, index) => filler[(seed * 3 + index) % filler.length]).join(' ');
}

/** One of each block and inline. */
export function everything(): Page {
  return page(
    [
      {
        kind: 'callout',
        tone: 'summary',
        title: [text('En bref')],
        blocks: [
          paragraph(
            'Le centre protège les données des personnes qu’il aide. ',
            strong('Toute personne'),
            ' peut demander ce que le centre sait d’elle.',
          ),
        ],
      },
      { kind: 'contents', title: 'Table des matières', depth: 3 },
      heading(2, 'objet', 'Objet et portée'),
      paragraph(
        'La présente politique s’applique à ',
        { kind: 'emphasis', children: [text('tout le personnel')] },
        ', voir ',
        { kind: 'link', href: '#responsabilites', children: [text('les responsabilités')] },
        ' et le site de ',
        { kind: 'foreign', language: 'nl-BE', children: [text('Kruispuntbank van de Sociale Zekerheid')] },
        ' (',
        {
          kind: 'link',
          href: 'https://www.ksz-bcss.fgov.be/fr/protection-des-donnees/normes-minimales',
          children: [text('normes minimales de sécurité de la Banque Carrefour de la sécurité sociale')],
        },
        ')',
        { kind: 'note', number: 1 },
        '. Le registre est le fichier ',
        { kind: 'code', text: 'registers/incidents.yaml' },
        '. Le délégué est ',
        { kind: 'missing', text: '[à compléter\u00a0: délégué à la protection des données]' },
        '.',
      ),
      paragraph(sentences(4)),
      {
        kind: 'list',
        ordered: false,
        start: 1,
        tight: true,
        items: [
          {
            blocks: [paragraph('la confidentialité\u00a0: seules les personnes habilitées lisent les dossiers\u00a0;')],
          },
          { blocks: [paragraph('l’intégrité\u00a0: '.concat(sentences(1)))] },
          {
            blocks: [
              paragraph('la disponibilité'),
              {
                kind: 'list',
                ordered: true,
                start: 9,
                tight: true,
                items: [
                  { blocks: [paragraph('des services essentiels\u00a0;')] },
                  { blocks: [paragraph('des sauvegardes.')] },
                ],
              },
            ],
          },
        ],
      },
      heading(2, 'responsabilites', 'Responsabilités'),
      {
        kind: 'facts',
        facts: [
          {
            term: [text('Responsable du traitement')],
            details: [[text('CPAS de Valmont-sur-Ourthe')], [text('Rue de l’Hôpital 12, 4990 Valmont')]],
          },
          {
            term: [text('Téléphone')],
            details: [[{ kind: 'link', href: 'tel:+3280000000', children: [text('080\u00a000\u00a000\u00a000')] }]],
          },
          {
            term: [text('Courriel')],
            details: [
              [{ kind: 'link', href: 'mailto:dpo@cpas-valmont.example', children: [text('dpo@cpas-valmont.example')] }],
            ],
          },
        ],
      },
      heading(3, 'conseil', 'Le Conseil et le conseiller en sécurité'),
      paragraph(sentences(3, 1), { kind: 'note', number: 2 }),
      {
        kind: 'table',
        caption: [text('Mesures par niveau de classification')],
        columns: [{ align: 'start' }, { align: 'start' }, { align: 'center' }, { align: 'end' }],
        rowHeads: true,
        head: [cell('Mesure'), cell('Description'), cell('Niveau'), cell('Coût (€)')],
        rows: [
          [
            cell('Chiffrement'),
            cell('Les postes portables et les copies de sauvegarde sont chiffrés.', 'Les clés sont gardées à part.'),
            cell('2'),
            cell('1\u202f250,00'),
          ],
          [cell('Journalisation'), cell(sentences(1, 2)), cell('1'), cell('300,00')],
          [cell('Cloisonnement'), cell(), cell('3'), cell('12\u202f000,00')],
        ],
      },
      paragraph('Ce tableau est revu chaque année.'),
      {
        kind: 'callout',
        tone: 'important',
        title: [text('Important')],
        blocks: [
          paragraph('Un incident grave est notifié dans les 72 heures.'),
          {
            kind: 'list',
            ordered: true,
            start: 1,
            tight: true,
            items: [
              { blocks: [paragraph('au conseiller en sécurité')] },
              { blocks: [paragraph('à l’Autorité de protection des données')] },
            ],
          },
        ],
      },
      { kind: 'callout', tone: 'note', title: [text('Remarque')], blocks: [paragraph(sentences(2, 3))] },
      heading(4, 'citation', 'Ce que dit la norme'),
      {
        kind: 'quote',
        blocks: [
          paragraph(
            '«\u00a0Toute organisation dispose d’une politique de sécurité de l’information formelle, actualisée et approuvée par le responsable de la gestion journalière.\u00a0»',
          ),
        ],
      },
      {
        kind: 'figure',
        alternative:
          'Organigramme : le Conseil est au-dessus du directeur général, qui dirige le conseiller en sécurité.',
        caption: [text('Organigramme de la sécurité')],
        drawing: {
          width: 320,
          height: 150,
          shapes: [
            {
              kind: 'rectangle',
              x: 100,
              y: 5,
              width: 120,
              height: 34,
              radius: 4,
              fill: 'accentSoft',
              stroke: 'accent',
            },
            { kind: 'label', x: 160, y: 26, text: 'Conseil', size: 10, bold: true, anchor: 'middle' },
            {
              kind: 'line',
              points: [
                [160, 39],
                [160, 70],
              ],
              stroke: 'accent',
              width: 1.2,
              arrow: true,
            },
            { kind: 'rectangle', x: 100, y: 72, width: 120, height: 34, radius: 4, fill: 'paper', stroke: 'accent' },
            { kind: 'label', x: 160, y: 93, text: 'Directeur général', size: 10, anchor: 'middle' },
            {
              kind: 'line',
              points: [
                [220, 89],
                [270, 89],
                [270, 120],
              ],
              stroke: 'muted',
              arrow: true,
            },
            { kind: 'label', x: 270, y: 134, text: 'Conseiller en sécurité', size: 9, anchor: 'middle', fill: 'muted' },
          ],
        },
      },
      heading(2, 'suivi', 'Suivi'),
      {
        kind: 'list',
        ordered: false,
        start: 1,
        tight: false,
        items: [
          { checked: true, blocks: [paragraph('Registre des traitements à jour')] },
          { checked: false, blocks: [paragraph('Analyse d’impact relative à la protection des données')] },
        ],
      },
      { kind: 'rule' },
      paragraph('Fait à Valmont', { kind: 'lineBreak' }, 'le 31 mars 2026.'),
    ],
    {
      notes: [
        [
          text('Banque Carrefour de la sécurité sociale, '),
          { kind: 'emphasis', children: [text('Normes minimales')] },
          text(', version 2025.'),
        ],
        [text(sentences(2, 4))],
      ],
    },
  );
}

/** A long document: chapters with text, lists, tables and notes; about `pages` pages of paper. */
export function long(pages: number): Page {
  const chapters = Math.max(1, Math.round(pages / 2));
  const blocks = Array.from({ length: chapters }, (_, index) => chapter(index + 1)).flat();
  return page([{ kind: 'contents', title: 'Table des matières', depth: 2 }, ...blocks], {
    title: 'Plan de sécurité',
    notes: Array.from({ length: chapters }, (_, index) => [
      text(`Source du chapitre ${index + 1}. ${sentences(1, index)}`),
    ]),
  });
}

function chapter(number: number): Block[] {
  const rows = Array.from({ length: 12 }, (_, row) => [
    cell(`Mesure ${number}.${row + 1}`),
    cell(sentences(1, row)),
    cell('Conseiller en sécurité'),
    cell(`${2026 + (row % 3)}`),
  ]);
  return [
    heading(2, `chapitre-${number}`, `Chapitre ${number}\u00a0: sécurité du service ${number}`),
    paragraph(sentences(6, number), { kind: 'note', number }),
    {
      kind: 'list',
      ordered: false,
      start: 1,
      tight: true,
      items: [1, 2, 3, 4].map((item) => ({ blocks: [paragraph(sentences(1, number + item))] })),
    },
    heading(3, `mesures-${number}`, 'Mesures'),
    paragraph(strong('Principe. '), sentences(5, number + 2)),
    {
      kind: 'table',
      caption: [text(`Mesures du chapitre ${number}`)],
      columns: [{ align: 'start' }, { align: 'start' }, { align: 'start' }, { align: 'end' }],
      rowHeads: true,
      head: [cell('Mesure'), cell('Description'), cell('Responsable'), cell('Échéance')],
      rows,
    },
  ];
}

/** Many words, each of them another one: a lost one is missed. */
export function numbered(count: number, stem: string): string {
  return Array.from({ length: count }, (_, index) => `${stem}${index + 1}`).join(' ');
}

/** Tables and boxes that no page can hold, and cells, words and addresses that no line can. */
export function oversized(): Page {
  const url = `https://www.exemple.be/${'chemin-tres-long/'.repeat(9)}${'x'.repeat(160)}?q=fin`;
  return page(
    [
      heading(2, 'hautes-lignes', 'Lignes plus hautes qu’une page'),
      {
        kind: 'table',
        caption: [text('Tableau dont les lignes continuent'), { kind: 'note', number: 1 }],
        columns: [{ align: 'start' }, { align: 'start' }, { align: 'start' }],
        rowHeads: true,
        head: [cell('Objet'), cell('Contenu'), cell('Remarque')],
        rows: [
          [cell('Premier'), cell(numbered(900, 'alpha')), cell(numbered(40, 'beta'))],
          [cell('Deuxième'), cell(numbered(30, 'gamma'), numbered(2000, 'delta')), cell()],
          [cell('Troisième'), cell('court'), [[text('note'), { kind: 'note', number: 2 }]]],
        ],
      },
      {
        kind: 'callout',
        tone: 'note',
        title: [text('Long encadré')],
        blocks: [
          paragraph(numbered(900, 'epsilon')),
          {
            kind: 'list',
            ordered: true,
            start: 99,
            tight: false,
            items: [{ blocks: [paragraph(numbered(300, 'zeta')), paragraph('suite')] }, { blocks: [] }],
          },
        ],
      },
      heading(2, 'larges', 'Trop large'),
      paragraph('Adresse\u00a0: ', { kind: 'link', href: url, children: [text(url)] }, '.'),
      paragraph('Lien qui change de page\u00a0: ', {
        kind: 'link',
        href: 'https://exemple.be/',
        children: [text(numbered(900, 'lien'))],
      }),
      paragraph(`${'anticonstitutionnellement'.repeat(12)} fin`),
      {
        kind: 'table',
        caption: [text('Neuf colonnes')],
        columns: Array.from({ length: 9 }, () => ({ align: 'start' as const })),
        rowHeads: false,
        head: Array.from({ length: 9 }, (_, index) => cell(`Responsabilité ${index + 1}`)),
        rows: Array.from({ length: 3 }, (_, row) =>
          Array.from({ length: 9 }, (_, index) =>
            cell(index === 4 ? 'https://exemple.be/tres/longue/adresse' : `Constitution ${row}.${index}`),
          ),
        ),
      },
      { kind: 'quote', blocks: [{ kind: 'quote', blocks: [paragraph('Citation dans une citation.')] }] },
      {
        kind: 'list',
        ordered: false,
        start: 1,
        tight: true,
        items: [
          {
            blocks: [
              {
                kind: 'list',
                ordered: false,
                start: 1,
                tight: true,
                items: [{ blocks: [paragraph('tout de suite une liste')] }],
              },
            ],
          },
        ],
      },
      paragraph(),
      { kind: 'list', ordered: false, start: 1, tight: true, items: [] },
      {
        kind: 'facts',
        facts: [
          { term: [text('Terme sans détail')], details: [] },
          { term: [], details: [[text('détail sans terme')]] },
          { term: [text(numbered(20, 'terme'))], details: [[text(numbered(1200, 'theta'))]] },
        ],
      },
    ],
    {
      title:
        'Un titre très long qui explique en détail ce que contient ce document volumineux et ses annexes, pour le plaisir',
      organisation:
        'Centre public d’action sociale de la commune de Valmont-sur-Ourthe-et-Amblève, service de la sécurité de l’information',
      notes: [[text(numbered(700, 'iota'))], [text('Note du tableau.')]],
    },
  );
}

/** Texts that attack the formats behind: markup, delimiters, characters no font has. */
export function hostile(): Page {
  const attacks = [
    '<script>alert(1)</script>',
    '| a | # b | **c** |',
    'endstream endobj \\ ( ) << >> %%EOF',
    '&amp; & < > " \'',
    '\u{1f512} 漢字 مرحبا \u{1f468}\u200d\u{1f469}',
    'e\u0301 \u0000\u0007 \ud800 \ufeff \u2060 soft\u00adhyphen',
    '$& $1 \\u0041',
  ];
  return page(
    [
      heading(2, 'attaques', attacks.join(' ')),
      ...attacks.map((attack) => paragraph(attack)),
      paragraph(
        { kind: 'link', href: 'https://exemple.be/é?a=<b>&c="d"', children: [text('<a href="x">')] },
        { kind: 'missing', text: '\u{1f512}' },
        { kind: 'code', text: '</code>' },
        { kind: 'link', href: '#attaques', children: [text('')] },
      ),
      {
        kind: 'table',
        caption: [text(attacks[0] ?? '')],
        columns: [{ align: 'start' }],
        rowHeads: false,
        head: [cell('|')],
        rows: attacks.map((attack) => [cell(attack)]),
      },
    ],
    {
      title: 'A & B <c> "d" \u{1f512}',
      organisation: "<O> & 'P'",
      particulars: [{ term: '</rdf:li>', detail: ']]>' }],
    },
  );
}
