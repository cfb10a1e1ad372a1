import { expect, test } from 'vitest';
import { privacyPolicy } from '../../../src/documents/privacy-policy.ts';
import { markdown } from '../../../src/formats/markdown.ts';
import { fr } from '../../../src/languages/fr.ts';
import { load } from '../../../src/load.ts';
import { render } from '../../../src/render.ts';
import { noticesOf, plain, sectionsOf } from './rendered.ts';

/** The draft of the only notice of these registers, as one reads it. */
async function draftOf(registers: Readonly<Record<string, string>>, profile = 'be-cpas'): Promise<string> {
  const written = Object.entries(registers).map(([name, text]) => ({ path: `registers/${name}.yaml`, text }));
  const settings = { path: 'cpas-sec.yaml', text: `profile: ${profile}\nlanguages: [fr]\n` };
  const { repository, faults } = load({ files: [settings, ...written], faults: [] });
  if (!repository || faults.length > 0) throw new Error(JSON.stringify(faults));
  const facts = { repository, today: '2026-11-22', revision: '' } as const;
  const request = { facts, document: privacyPolicy, options: {}, language: fr, formats: [markdown], final: false };
  const { changes } = await render(request);
  return plain(new TextDecoder().decode(changes[0]?.bytes));
}

const section = (text: string, heading: string): string =>
  sectionsOf(text).find((one) => one.heading === heading)?.text ?? '';

const activities = 'Annexe A : le détail, activité par activité';
const notice = '- { id: avis, title: Vos données, audience: staff, layout: policy }\n';
const activity = (id: string, more = '') => `- { id: ${id}, name: Tâche ${id}, audiences: [staff]${more} }\n`;
const kept = ', retention: [regle]';
const rule = (id: string, more = '') => `- { id: ${id}, activity: Dossiers ${id}, activePeriod: P1Y${more} }\n`;

test('the policy of another audience has its annexes', async () => {
  const text = await draftOf({ notices: notice, 'processing-activities': activity('a') });
  expect(section(text, activities)).toContain('#### Tâche a');
  expect(text).toContain('## Annexe B');
});

test('of no activity, the annexes show the mark and claim nothing', async () => {
  const annex = section(await draftOf({ notices: notice }), activities);
  expect(annex).toContain('à compléter : groups');
  expect(annex).not.toMatch(/Décision par une machine|Délais/);
});

test('an activity of two groups, or of a special case only, stands once', async () => {
  const groups = 'groups: [{ title: Un, activities: [a, b] }, { title: Deux, activities: [b] }]';
  const cases = 'specialCases: [{ kind: cameras, activity: c }]';
  const notices = `- { id: avis, title: Vos données, audience: staff, layout: policy, ${groups}, ${cases} }\n`;
  const annex = section(
    await draftOf({ notices, 'processing-activities': ['a', 'b', 'c'].map((id) => activity(id)).join('') }),
    activities,
  );
  expect(annex.match(/^####? .*$/gm)).toEqual([
    '### Un',
    '#### Tâche a',
    '#### Tâche b',
    '### Autres activités',
    '#### Tâche c',
  ]);
});

test('what most rules share is said once, and what differs with its rule', async () => {
  const annex = section(
    await draftOf({
      notices: notice,
      'processing-activities': activity('a', ', retention: [un, deux, trois, quatre]'),
      'retention-schedule': ['un', 'deux', 'trois'].map((id) => rule(id, ', fate: destroy')).join('') + rule('quatre'),
    }),
    activities,
  );
  expect(annex).toContain('Après le délai. Destruction.');
  expect(annex).toMatch(/Dossiers un : un an\. Dossiers deux/);
  expect(annex).toContain('Dossiers quatre : un an. Ensuite : règle générale.');
});

test('a missing rule is marked, unless the notice has a general one', async () => {
  const registers = { 'processing-activities': activity('a') };
  expect(section(await draftOf({ ...registers, notices: notice }), activities)).toContain(
    'Délais. [à compléter : retention',
  );
  const general = notice.replace(' }', ', retention: { principle: un an } }');
  expect(section(await draftOf({ ...registers, notices: general }), activities)).toContain('Délais. Règle générale.');
});

test('the rules that the notice names make a table, or an annex when they are many', async () => {
  const ids = Array.from({ length: 11 }, (_, index) => `r${index}`);
  const naming = (some: readonly string[]) => notice.replace(' }', `, retention: { rules: [${some.join(', ')}] } }`);
  const registers = {
    'processing-activities': activity('a', kept),
    'retention-schedule': [...ids, 'regle'].map((id) => rule(id)).join(''),
  };
  const few = await draftOf({ ...registers, notices: naming(ids.slice(0, 10)) });
  expect(section(few, 'Combien de temps gardons-nous vos données ?')).toContain('| Dossiers r9 |');
  expect(few).not.toContain('Annexe D');
  const many = await draftOf({ ...registers, notices: naming(ids) });
  expect(section(many, 'Annexe D : les délais de conservation')).toContain('| Dossiers r10 |');
  expect(section(many, activities)).toContain('Dossiers regle');
});

test('the authorities "subsidise" in Belgium and "subventionnent" in France', async () => {
  const registers = {
    notices: notice,
    'processing-activities': activity('a', ', recipients: [etat]'),
    recipients: '- { id: etat, name: État, class: supervisory }\n',
  };
  expect(await draftOf(registers)).toContain('Les autorités qui nous contrôlent ou nous subsidient');
  expect(await draftOf(registers, 'fr-departement')).toContain(
    'Les autorités qui nous contrôlent ou nous subventionnent',
  );
});

test('every activity of the notice has its own heading in the annex', async () => {
  const text = (await noticesOf('cpas')).get('privacy-policy.fr.md') ?? '';
  const body = section(text, 'Quelles sont nos activités ?');
  const named = [...body.matchAll(/^- ([^.\n]+)\./gm)].map(([, name]) => name);
  const headed = [...section(text, activities).matchAll(/^#### (.*)$/gm)].map(([, name]) => name);
  expect(headed).toEqual(named);
});

test('a use of the national number without authorisation does not pass for the usual one', async () => {
  const numbered = (id: string, more: string) => activity(id, `, data: [{ category: numero }]${more}`);
  const usual = ', nationalNumber: { reference: Délibération 1 }';
  const annex = section(
    await draftOf({
      notices: notice,
      'data-categories': '- { id: numero, name: Numéro national, nationalNumber: true }\n',
      'processing-activities': `${numbered('a', usual)}${numbered('b', usual)}${numbered('c', ', nationalNumber: {}')}`,
    }),
    activities,
  );
  expect(annex).toContain("si l'activité l'utilise (RGPD, art. 87). Délibération 1.");
  expect(annex.slice(annex.indexOf('#### Tâche c'))).toContain('(RGPD, art. 87) : pas de texte particulier.');
});
