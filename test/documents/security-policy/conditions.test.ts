import { describe, expect, test } from 'vitest';
import { readFolder } from '../../../src/files/folder.ts';
import { load } from '../../../src/load.ts';
import { factsFrom } from '../../rules/fixture.ts';
import { exampleFacts } from '../triennial-plan/rendered.ts';
import { policyOf, under } from './rendered.ts';

const register = (name: string) => `registers/${name}.yaml`;

/** The example after a replacement in some registers. */
const changed = (changes: Readonly<Record<string, readonly [RegExp, string]>>) =>
  policyOf(
    exampleFacts((path, text) => {
      const change = Object.entries(changes).find(([name]) => path === register(name))?.[1];
      return change === undefined ? text : text.replace(...change);
    }),
  );

const all = /^[\s\S]*$/;

describe('the text follows the registers', () => {
  test('no laptop: its rules give way to one line that says why, and nothing is asked', async () => {
    const policy = await changed({ assets: [/kind: laptop/g, 'kind: desktop'] });
    const text = under(policy, '1.5 Le travail mobile');
    expect(text).toContain('ne contient pas de règle sur les ordinateurs portables');
    expect(text).toContain("l'inventaire n'en compte aucun");
    expect(text).not.toContain('VPN)');
    expect(text).toContain('2 tablettes');
    expect(under(policy, 'h. Le Wi-Fi')).not.toContain('Un ordinateur portable');
    expect(policy.missing).toEqual([]);
  });

  test('no portable device at all', async () => {
    const policy = await changed({ assets: [/kind: (laptop|tablet|phone|storage-medium)/g, 'kind: desktop'] });
    expect(under(policy, '1.5 Le travail mobile')).toContain(
      'ne compte ni tablette, ni téléphone, ni support amovible',
    );
    expect(policy.text).not.toContain('Qui tient un appareil');
  });

  test('a laptop that is not encrypted is named; one of which nobody says it is asked', async () => {
    const bare = await changed({ assets: [/encrypted: true/, 'encrypted: false'] });
    expect(under(bare, '1.5 Le travail mobile')).toContain('Ces appareils ne sont pas chiffrés : Ordinateur portable');
    expect(under(bare, '1.5 Le travail mobile')).toMatch(/Vincent Lambermont \| .* \| pas tous/);
    const unsaid = await changed({ assets: [/ {2}encrypted: true\n/, ''] });
    expect(unsaid.missing).toEqual([`${register('assets')}: encrypted`]);
  });

  test('no access point: Wi-Fi is prohibited without exception', async () => {
    const policy = await changed({ assets: [/kind: wifi-access-point/g, 'kind: network'] });
    const text = under(policy, 'h. Le Wi-Fi');
    expect(text).toContain('Le Wi-Fi est interdit');
    expect(text).toContain("Il n'y a aucune exception");
    expect(policy.missing).toEqual([]);
  });

  test('an access point without a reason is a mark', async () => {
    const policy = await changed({ assets: [/ {4}justification: .*\n/, ''] });
    expect(policy.missing).toEqual([`${register('assets')}: wireless.justification`]);
  });

  test('servers without a room are a mark; no server is a reason, and needs no UPS', async () => {
    const servers = await changed({ rooms: [/kind: server/g, 'kind: technical'] });
    expect(servers.missing).toEqual([`${register('rooms')}: kind: server`]);
    const assets = [/kind: (server|ups)/g, 'kind: other'] as const;
    const none = await changed({ rooms: [/kind: server/g, 'kind: technical'], assets });
    expect(none.missing).toEqual([]);
    expect(under(none, 'Local des serveurs')).toContain("Le centre n'a pas de local de serveurs");
    expect(under(none, "L'alimentation de secours")).toContain("Le centre n'a pas d'onduleur");
    const unpowered = await changed({ assets: [/kind: ups/g, 'kind: other'] });
    expect(unpowered.missing).toEqual([`${register('assets')}: kind: ups`]);
  });

  test('no back-up is a mark; none off-site is said aloud', async () => {
    const none = await changed({ backups: [all, '[]'] });
    expect(none.missing).toEqual([`${register('backups')}: name`]);
    expect(under(none, 'c. Les sauvegardes')).not.toContain('Au moins une copie');
    const near = await changed({ backups: [/offSite: true/g, 'offSite: false'] });
    expect(near.missing).toEqual([]);
    expect(under(near, 'c. Les sauvegardes')).toContain("Aucune copie n'est gardée hors du site");
  });

  test('an archive without protection against water asks for it', async () => {
    const policy = await changed({ rooms: [/ {4}- against: water\n {6}what: Aucune conduite.*\n.*\n/, ''] });
    expect(policy.missing).toEqual([`${register('rooms')}: protections`]);
  });

  test('no charter and no network provider are marks', async () => {
    const charter = await changed({ documents: [/kind: it-charter/, 'kind: other'] });
    expect(charter.missing).toEqual([`${register('documents')}: kind: it-charter`]);
    const network = await changed({ organisation: [/networkProvider: .*\n/, ''] });
    expect(network.missing).toEqual([`${register('organisation')}: networkProvider`]);
  });

  test('a centre without a deputy says so; one without an adviser must name one', async () => {
    const alone = await changed({ roles: [/role: deputy-security-adviser/, 'role: platform-member'] });
    expect(under(alone, 'Le conseiller en sécurité')).toContain("n'a pas désigné d'adjoint");
    expect(alone.missing).toEqual([]);
    const none = await changed({ roles: [/role: security-adviser/, 'role: platform-member'] });
    expect(none.missing).toEqual([`${register('roles')}: role: security-adviser`]);
  });

  test('an application with personal data and no recovery time is named', async () => {
    const policy = await changed({ applications: [/ {2}recovery:\n {4}hours: 8\n {4}decision: .*\n/, ''] });
    expect(under(policy, 'La reprise après un sinistre')).toContain(
      "n'a pas encore fixé de délai pour : LogiSocial, dossiers sociaux",
    );
  });

  test('a version that nobody approved is a draft, and asks the council', async () => {
    const policy = await changed({
      documents: [/version: "3.2"\n {2}on: .*\n(.*)\n {2}decision: .*/, 'version: "4.0"\n$1'],
    });
    expect(policy.text).toContain('projet, à soumettre au Conseil');
    expect(under(policy, 'Décision du Conseil')).toContain(
      "Le Conseil approuve la politique de sécurité de l'information, version 4.0, dans ses deux parties",
    );
  });
});

describe.each([
  ['nothing but settings', 'settings: { profile: be-cpas, languages: [fr] }'],
  ['a name', 'organisation: { kind: cpas, name: CPAS de Neuville }'],
])('a centre that has %s', (_, registers) => {
  test('has a draft without nonsense, whose marks say what to write', async () => {
    const { text, missing } = await policyOf(factsFrom(registers));
    expect(text).toContain('# Politique de sécurité de l');
    expect(text).not.toMatch(/NaN|undefined|null|Infinity|\[object|\{\w+\}|\{\{/);
    for (const name of ['assets', 'backups', 'rooms', 'people', 'roles', 'documents', 'applications', 'accesses'])
      expect(missing.some((one) => one.includes(register(name)))).toBe(true);
  });

  test('has no table without rows', async () => {
    const lines = (await policyOf(factsFrom(registers))).text.split('\n');
    lines.forEach((line, index) => {
      if (line.startsWith('| ---')) expect(lines[index + 1], `after ${lines[index - 1]}`).toMatch(/^\|/);
    });
  });
});

test('on a day that is past, the policy is the version that held then', async () => {
  const { text } = await policyOf({ ...exampleFacts(), today: '2025-01-15' });
  expect(text).toMatch(/Version\s+3\.0/);
  expect(text).toContain('approuvé le 17 juin 2024');
  expect(text).not.toMatch(/\| 3\.1 \|/);
});

test('a French département has no such policy', async () => {
  const { repository } = load(readFolder('examples/departement-short'));
  if (repository === undefined) throw new Error('unreadable');
  expect((await policyOf({ repository, today: '2026-11-22', revision: '' })).empty).toBe(true);
});
