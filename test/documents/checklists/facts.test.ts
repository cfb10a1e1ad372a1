import { describe, expect, test } from 'vitest';
import { factsOf } from '../facts-of.ts';
import { pagesFor } from '../for-people.ts';
import type { Fact } from '../privacy-policy/fact.ts';
import { exampleFacts, plain, sectionsOf } from '../privacy-policy/rendered.ts';

const nobodyElse = 'firstName: Aline, lastName: Bodart, kind: staff';
const organisation = 'kind: cpas\nname: CPAS\nnetworkProvider: reseau\n';
const leaving = {
  organisation,
  people: `- { id: a, ${nobodyElse}, leftOn: 2026-11-30, service: s }\n- { id: b, ${nobodyElse.replace('Aline', 'Berthe')} }\n`,
  services: '- { id: s, name: Service social, head: b }\n',
  processors:
    '- { id: reseau, name: Réseau, service: Accès au réseau }\n- { id: logi, name: Logi, service: Logiciel }\n',
  applications: '- { id: app, name: Dossiers, kind: social, supplier: logi, owner: b }\n',
  rooms:
    '- { id: r, kind: archive, name: Archives, responsible: b, keys: [{ number: K-1, kind: key, holder: a }, { number: A-1, kind: code, holder: a }] }\n',
  accesses:
    '- { id: x, person: a, application: app, level: write }\n- { id: y, person: a, room: r, level: enter }\n- { id: z, person: a, application: app, withdrawnOn: 2026-11-20, withdrawnBy: b }\n- { id: k, person: a, application: app, level: read, keptUntil: 2026-12-31, keptReason: Reprise }\n',
  assets: '- { id: pc, kind: laptop, name: Portable, serial: S1, holder: a }\n',
  roles: '- { id: role, role: platform-member, person: a }\n',
  documents: '- { id: doc, kind: procedure, title: Accueil, owner: a }\n',
};

/** Specification 04, § 6: who leaves at the end of the month. */
const departure: readonly Fact[] = [
  ['who, and the last day', 'La personne', 'Aline Bodart', /Dernier jour\s+30 novembre 2026/],
  ['how far it is', '', /Statut\s+1 point fait sur \d+/],
  [
    'access to close, by its owner',
    'Accès à fermer',
    /- \[ \] Fermer l'accès à « Dossiers » \(consulter et modifier\) \*Berthe Bodart\* · `accesses\/x`/,
  ],
  ['access closed', 'Accès à fermer', /- \[x\] Accès à « Dossiers » fermé le 20 novembre 2026 .*`accesses\/z`/],
  ['access kept', 'Accès à fermer', "maintenu jusqu'au 31 décembre 2026 : Reprise"],
  ['access list of a room', 'Accès à fermer', "- [ ] Retirer de la liste d'accès du local « Archives »"],
  ['supplier', 'Comptes chez les fournisseurs', 'Demander à Logi de fermer le compte de la personne : Dossiers'],
  ['provider of the network', 'Comptes chez les fournisseurs', 'Prévenir Réseau, qui donne accès au réseau'],
  ['redirection', 'Boîte aux lettres électronique', 'Désigner le collègue qui reçoit les messages'],
  ['automatic reply', 'Boîte aux lettres électronique', 'réponse automatique'],
  ['closed after a month', 'Boîte aux lettres électronique', 'Fermer la boîte au plus tard le 30 décembre 2026'],
  ['mail profile', 'Boîte aux lettres électronique', 'Supprimer le profil de messagerie'],
  ['object', 'Matériel à rendre', '- [ ] Reprendre : Portable, n° S1'],
  ['clean-up of the PC', 'Matériel à rendre', 'puis effacer : Portable'],
  ['key', 'Clés, badges et codes', '- [ ] Reprendre : clé K-1, local « Archives »'],
  ['code', 'Clés, badges et codes', '- [ ] Changer le code A-1'],
  ['role', 'Rôles', 'membre de la plateforme de sécurité'],
  ['what is handed over', 'Travail et documents à transmettre', 'Document « Accueil »', 'Berthe Bodart'],
  [
    'documents, by the head of service',
    'Travail et documents à transmettre',
    'Trier les documents papier et numériques',
  ],
  ['secrecy goes on', 'Dernier entretien', 'le secret dure après le départ ; aucune déclaration signée'],
];

const arrival: readonly Fact[] = [
  ['first day', 'La personne', 'Inès Rouma', 'stagiaire', /Premier jour\s+5 octobre 2026/],
  ['declaration', 'À signer', '- [x] Déclaration de confidentialité signée le 5 octobre 2026 (version 2.0)'],
  ['its archive', 'À signer', '- [x] Original de la déclaration archivé'],
  ['charter', 'À signer', '- [ ] Remettre « Charte informatique du personnel » (version 2.0), la faire lire et signer'],
  ['instructions', 'Accueil et sensibilisation', '- [x] Consignes de sécurité données le 5 octobre 2026'],
  ['session of arrival', 'Accueil et sensibilisation', "- [x] Séance d'accueil suivie"],
  ['next session', 'Accueil et sensibilisation', '- [ ] Inscrire à la prochaine séance'],
  [
    'access',
    'Accès selon la fonction',
    '- [x] Accès ouvert à « Messagerie et agenda »',
    '`accesses/i-rouma-messagerie`',
  ],
  ['mailbox', 'Boîte aux lettres électronique', 'ines.rouma@cpas-valmont.example'],
  ['object', 'Matériel', /- \[x\] Remise faite : Poste .*le 5 octobre 2026/],
  ['no key', 'Clés, badges et codes', 'Aucune clé'],
];

describe.each([
  ['departure-checklist', 'a', factsOf(leaving), departure],
  ['arrival-checklist', 'i-rouma', exampleFacts('cpas'), arrival],
] as const)('%s says', async (name, id, facts, all) => {
  const page = (await pagesFor(name, facts, [id])).get(`${name}-${id}`) ?? '';
  const sections = sectionsOf(page);
  test.each(all)('%s', (_, under, ...says) => {
    const text = sections.find(({ heading }) => heading === under)?.text ?? '';
    for (const said of says) {
      if (typeof said === 'string') expect(text).toContain(said);
      else expect(text).toMatch(said);
    }
  });
});

test('who has nothing left is told so; who has something is not', async () => {
  const pages = await pagesFor('departure-checklist', exampleFacts('cpas'), ['r-mathy', 'p-noirhomme']);
  for (const page of pages.values()) expect(plain(page)).toContain('Rien à rendre ni à retirer');
  const [busy = ''] = (await pagesFor('departure-checklist', factsOf(leaving), ['a'])).values();
  expect(busy).not.toContain('Rien à rendre');
});

test('without names: departures within a month, arrivals of the month; nobody, no page', async () => {
  const people = (fields: string) =>
    factsOf({ organisation: 'kind: cpas\nname: C\n', people: `- { id: a, ${nobodyElse}${fields} }\n` });
  const count = async (name: string, fields: string) => (await pagesFor(name, people(fields))).size;
  for (const day of ['2026-10-22', '2026-11-22', '2026-12-22'])
    expect(await count('departure-checklist', `, leftOn: ${day}`)).toBe(1);
  for (const day of ['2026-10-21', '2026-12-23'])
    expect(await count('departure-checklist', `, leftOn: ${day}`)).toBe(0);
  expect(await count('departure-checklist', '')).toBe(0);
  for (const day of ['2026-11-01', '2026-11-30'])
    expect(await count('arrival-checklist', `, startedOn: ${day}`)).toBe(1);
  for (const day of ['2026-10-31', '2026-12-01'])
    expect(await count('arrival-checklist', `, startedOn: ${day}`)).toBe(0);
});

test('who has just come gets what colleagues of the same function have only by a decision', async () => {
  const people = ['a', 'b'].map(
    (id) => `- { id: ${id}, ${nobodyElse}, functions: [Juriste], startedOn: 2026-11-02 }\n`,
  );
  const registers = {
    organisation: 'kind: cpas\nname: C\n',
    people: people.join(''),
    applications: '- { id: app, name: Dossiers, kind: social }\n',
    accesses: '- { id: x, person: b, application: app }\n',
  };
  const [page = ''] = (await pagesFor('arrival-checklist', factsOf(registers), ['a'])).values();
  expect(plain(page)).toContain("- [ ] Décider de l'accès à « Dossiers », que d'autres ont pour la même fonction");
  expect(plain(page)).toContain('- [ ] Faire signer la déclaration de confidentialité');
});

test('the last day must be written before a final version', async () => {
  const registers = { organisation: 'kind: cpas\nname: C\n', people: `- { id: a, ${nobodyElse} }\n` };
  await expect(pagesFor('departure-checklist', factsOf(registers), ['a'])).rejects.toThrow(/leftOn/);
});
