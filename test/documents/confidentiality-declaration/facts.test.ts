import { describe, expect, test } from 'vitest';
import { documents } from '../../../src/documents/index.ts';
import { formats } from '../../../src/formats/index.ts';
import { fr } from '../../../src/languages/fr.ts';
import { render } from '../../../src/render.ts';
import { structureFaults } from '../../pdf/structure.ts';
import { factsOf } from '../facts-of.ts';
import { pagesFor } from '../for-people.ts';
import type { Fact } from '../privacy-policy/fact.ts';
import { exampleFacts, plain, sectionsOf } from '../privacy-policy/rendered.ts';

const declare = 'Ce que je déclare';
const secret = 'Ce qui est confidentiel';

/** Specification 04, § 3: both variants. */
const everyone: readonly Fact[] = [
  ['version of the text', '', /Version\s+2\.0/],
  [
    'acknowledges the rules',
    declare,
    "J'ai pris connaissance des règles",
    'Politique de sécurité',
    'Charte informatique',
  ],
  ['procedures of the policy', declare, 'Je suis les procédures de la politique de sécurité'],
  ['return and no copy', declare, 'je rends tous les supports', "n'en garde aucune copie"],
  ['any medium', declare, 'papier, son, vidéo, fichier numérique, support magnétique ou optique'],
  ['what is confidential', secret, 'des personnes que le centre aide', 'des membres du personnel'],
  ['unless public', secret, 'sauf si elles sont publiques'],
  ['the organic law', secret, 'loi organique du 8 juillet 1976'],
  ['the data protection law', secret, 'Règlement (UE) 2016/679', 'Loi du 30 juillet 2018'],
  ['two signature blocks', 'Signatures', 'Pour le centre', /Nom \| .*… \|\n/, /Date \| … *\|? ?…*/, 'Signature |'],
  ['who archives it', 'Signatures', "L'original est archivé par Philippe Sauvage, conseiller en sécurité"],
];

const staff: readonly Fact[] = [
  ['title', '', 'Déclaration de confidentialité du personnel et des mandataires'],
  ['who', 'La personne qui signe', 'Isabelle Monfort', /Fonction\s+\S/, /Service\s+\S/],
  [
    'no disclosure, during or after',
    declare,
    /Je ne révèle à personne .* ni pendant mon contrat ou mon mandat ni après/,
  ],
  ['professional use only', declare, 'que pour mes tâches professionnelles'],
  [
    'the law of staff',
    secret,
    'art. 36, al. 3 et art. 50',
    'article 458',
    'Banque-carrefour de la sécurité sociale, art. 28',
  ],
];

const outsider: readonly Fact[] = [
  ['title', '', "Déclaration de confidentialité d'une personne extérieure"],
  ['name, employer, mission', 'La personne qui signe', 'Benoît Steinbach', 'ArdenNet', 'Technicien réseau'],
  ['written agreement first', declare, "sans l'accord écrit et préalable du centre"],
  ['third parties', declare, "J'empêche toute personne non autorisée d'accéder"],
  ['strict discretion', declare, 'la plus stricte discrétion'],
  ['unlimited, from the signature', declare, 'le jour de ma signature, sans limite de temps'],
  ['liability', 'Responsabilité', 'volontairement ou par négligence', 'dommage matériel', 'dans les limites de la loi'],
  ['firm clause', "Clause propre à l'entreprise", 'lettre recommandée', 'les motifs et les preuves', 'VO-2024-05'],
];

const facts = exampleFacts('cpas');
const pageOf = async (id: string): Promise<string> =>
  (await pagesFor('confidentiality-declaration', facts, [id])).get(`confidentiality-declaration-${id}`) ?? '';

describe.each([
  ['i-monfort', [...everyone, ...staff]],
  ['b-steinbach', [...everyone, ...outsider]],
] as const)('the declaration of %s says', async (id, all) => {
  const sections = sectionsOf(await pageOf(id));
  test.each(all)('%s', (_, under, ...says) => {
    const text = sections.find(({ heading }) => heading === under)?.text ?? '';
    for (const said of says) expect(text).toMatch(typeof said === 'string' ? new RegExp(escaped(said)) : said);
  });
});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

test('one file a person, and a trainee has no firm clause and no law of the staff', async () => {
  const pages = await pagesFor('confidentiality-declaration', facts, ['i-rouma', 'p-delcourt', 'i-rouma']);
  expect([...pages.keys()]).toEqual(['confidentiality-declaration-i-rouma', 'confidentiality-declaration-p-delcourt']);
  const [trainee = '', member = ''] = [...pages.values()].map(plain);
  expect(trainee).toMatch(/Employeur ou statut stagiaire/);
  expect(trainee).not.toMatch(/lettre recommandée|art\. 36|mon mandat/);
  expect(member).toContain('art. 36, al. 3');
  expect(member).not.toContain('art. 50');
});

const people = (fields: string) => `- { id: a, firstName: Aline, lastName: Bodart${fields} }\n`;
const organisation = 'kind: cpas\nname: CPAS\n';

test('without names: those who must sign and have not; when nobody has to, a blank form of each variant', async () => {
  const toSign = { organisation, people: people(', kind: staff, functions: [Juriste], accessesPersonalData: true') };
  const namesOf = async (registers: Readonly<Record<string, string>>) => [
    ...(await pagesFor('confidentiality-declaration', factsOf(registers))).keys(),
  ];
  expect(await namesOf(toSign)).toEqual(['confidentiality-declaration-a']);
  const declarations = '- { id: d, person: a, variant: staff, signedOn: 2026-01-05 }\n';
  expect(await namesOf({ ...toSign, declarations })).toEqual([
    'confidentiality-declaration-staff',
    'confidentiality-declaration-outsider',
  ]);
  expect(await namesOf({ ...toSign, declarations: declarations.replace('2026-01', '2027-01') })).toHaveLength(1);
});

test('a fact that the registers lack stops the final version', async () => {
  const registers = { organisation, people: people(', kind: supplier-employee') };
  await expect(pagesFor('confidentiality-declaration', factsOf(registers), ['a'])).rejects.toThrow(/functions/);
});

test('an unknown person is a mistake of the user', async () => {
  await expect(pagesFor('confidentiality-declaration', facts, ['b-steinbac'])).rejects.toMatchObject({
    problem: 'unknown-entry',
  });
});

test.each(['confidentiality-declaration', 'departure-checklist', 'arrival-checklist'])(
  '%s: the PDF is soundly tagged',
  async (name) => {
    const document = documents.find((one) => one.name === name);
    if (document === undefined) throw new Error(name);
    const request = { facts, document, language: fr, formats, final: true };
    const [pdf, ...rest] = (await render({ ...request, options: { for: ['r-mathy'] } })).changes
      .filter(({ path }) => path.endsWith('.pdf'))
      .map(({ bytes }) => bytes);
    expect(rest).toEqual([]);
    expect(await structureFaults(pdf ?? new Uint8Array())).toEqual([]);
  },
);
