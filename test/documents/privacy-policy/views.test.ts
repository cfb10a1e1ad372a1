import { describe, expect, test } from 'vitest';
import type { DocumentOptions, View } from '../../../src/documents/document.ts';
import { privacyPolicy } from '../../../src/documents/privacy-policy.ts';
import { markdown } from '../../../src/formats/markdown.ts';
import { fr } from '../../../src/languages/fr.ts';
import { load } from '../../../src/load.ts';
import type { Facts } from '../../../src/model/repository.ts';
import { render } from '../../../src/render.ts';
import { exampleFacts } from './rendered.ts';

const settings = 'profile: be-cpas\nlanguages: [fr]\n';

function factsOf(registers: Readonly<Record<string, string>>): Facts {
  const written = Object.entries(registers).map(([name, text]) => ({ path: `registers/${name}.yaml`, text }));
  const { repository } = load({ files: [{ path: 'cpas-sec.yaml', text: settings }, ...written], faults: [] });
  if (!repository) throw new Error('faulty settings');
  return { repository, today: '2026-11-22', revision: '' };
}

const views = (facts: Facts, options: DocumentOptions = {}): readonly View[] => [
  ...privacyPolicy.views(facts, fr, options),
];

const draftOf = async (facts: Facts, final = false) => {
  const request = { facts, document: privacyPolicy, options: {}, language: fr, formats: [markdown], final };
  const { changes, missing } = await render(request);
  return { text: new TextDecoder().decode(changes[0]?.bytes), changes, missing };
};

const bareNotice = '- { id: avis, title: Vos données, audience: citizens, layout: policy }\n';

test('one file per audience', () => {
  expect(views(exampleFacts('cpas')).map(({ file }) => file)).toEqual([
    ...['privacy-policy', 'privacy-policy-staff', 'privacy-policy-applicants', 'privacy-policy-visitors'],
  ]);
});

test('two notices of the same audience carry their ids', () => {
  const two = `${bareNotice}- { id: charte, title: Charte, audience: citizens, layout: charter }\n`;
  expect(views(factsOf({ notices: two })).map(({ file }) => file)).toEqual([
    ...['privacy-policy-avis', 'privacy-policy-charte'],
  ]);
});

test('an audience and the first layer can be asked for', () => {
  const [view, ...others] = views(exampleFacts('cpas'), { audience: 'staff', layer: 'short' });
  expect(view).toMatchObject({ file: 'privacy-policy-staff-summary', template: 'privacy-policy-summary' });
  expect(others).toEqual([]);
});

test.each(['policy', 'short', 'charter'])('a draft of an empty repository can be read: %s', async (layout) => {
  const { text, missing } = await draftOf(factsOf({ notices: bareNotice.replace('policy', layout) }));
  expect(missing.map(({ field }) => field)).toEqual(expect.arrayContaining(['address', 'supervisoryAuthority']));
  expect(text).toContain('Vos données');
});

test('a final version is refused while a fact is missing', async () => {
  expect((await draftOf(factsOf({ notices: bareNotice }), true)).changes).toEqual([]);
});

test('a missing fact says its entry and its field', async () => {
  const activities = '- id: aide\n  name: Aide\n  purposes: [{ purpose: aider }]\n';
  const { missing } = await draftOf(factsOf({ notices: bareNotice, 'processing-activities': activities }));
  expect(missing).toContainEqual({
    field: 'purposes[0].legalBases',
    at: expect.objectContaining({ file: 'registers/processing-activities.yaml', line: 3 }),
  });
});

test('an activity that has ended is not in the notice', async () => {
  const activities = '- { id: aide, name: Ancienne aide, endedOn: 2026-11-21 }\n- { id: repas, name: Repas }\n';
  const { text } = await draftOf(factsOf({ notices: bareNotice, 'processing-activities': activities }));
  expect(text).not.toContain('Ancienne aide');
  expect(text).toContain('Repas');
});

test('a special case that is switched off is not in the notice', async () => {
  const notice = `${bareNotice.trim().slice(0, -2)}, specialCases: [{ kind: minors }, { kind: cookies, enabled: false }] }\n`;
  const { text } = await draftOf(factsOf({ notices: notice }));
  expect(text).toContain('mineurs');
  expect(text).not.toContain('cookie');
});

test.each(['policy', 'short', 'charter'])('of no activity, a notice claims nothing: %s', async (layout) => {
  const { text } = await draftOf(factsOf({ notices: bareNotice.replace('policy', layout) }));
  expect(text).not.toMatch(
    /ne transférons pas|ucune machine|machine décide seule dans|personne d’autre|s’applique pas/,
  );
});

describe('what an activity does not say, the notice does not say for it', () => {
  const layouts = ['policy', 'short', 'charter'];
  const draftWith = async (layout: string, fields: string) =>
    await draftOf(
      factsOf({
        notices: bareNotice.replace('policy', layout),
        recipients: '- { id: spp-is, name: SPP Intégration sociale, class: supervisory }\n',
        'processing-activities': `- { id: aide, name: Aide, ${fields} }\n`,
      }),
    );
  const office = (known: string) => `sources: [{ kind: person }, { kind: official, name: le fisc${known} }]`;

  test.each(layouts)('whether a source is public: %s', async (layout) => {
    const { text, missing } = await draftWith(layout, office(''));
    expect(text).not.toContain('accessible');
    expect(missing.map(({ field }) => field)).toContain('sources[1].public');
  });

  test.each(layouts)('a source that is not public: %s', async (layout) => {
    const { text, missing } = await draftWith(layout, office(', public: false'));
    expect(text).toMatch(/Aucune de ces sources n.est accessible au public/);
    expect(missing.map(({ field }) => field)).not.toContain('sources[1].public');
  });

  test.each(layouts)('a source that is public: %s', async (layout) => {
    const { text } = await draftWith(layout, office(', public: true'));
    expect(text).toMatch(/[Ll]e fisc \(source accessible au public\)/);
    expect(text).not.toMatch(/Aucune de ces sources|Les autres sources/);
  });

  test.each(layouts)('whether there are other recipients: %s', async (layout) => {
    const { text, missing } = await draftWith(layout, 'recipients: [spp-is]');
    expect(text).toContain('SPP Intégration sociale');
    expect(text).not.toMatch(/personne d.autre/i);
    expect(missing.map(({ field }) => field)).not.toContain('recipients');
  });

  test.each(layouts)('whether there is any recipient: %s', async (layout) => {
    for (const fields of ['recipients: []', 'processors: []']) {
      const { text, missing } = await draftWith(layout, fields);
      expect(text).not.toMatch(/ne transmettons/);
      expect(missing.map(({ field }) => field)).toContain('recipients');
    }
  });

  test('whether the person must answer, in the short layout too', async () => {
    const { missing } = await draftWith('short', 'recipients: [spp-is]');
    expect(missing.map(({ field }) => field)).toContain('mandatory');
  });

  test.each(layouts)('that nobody receives the data: %s', async (layout) => {
    const { text, missing } = await draftWith(layout, 'noOtherRecipients: true');
    expect(text).toMatch(/ne transmettons vos données à personne d.autre/);
    expect(missing.map(({ field }) => field)).not.toContain('recipients');
  });
});

test('a category that the register only names has no colon after it', async () => {
  const { text } = await draftOf(
    factsOf({
      notices: bareNotice,
      'data-categories': '- { id: nom, name: Nom }\n- { id: sante, name: Santé, special: health }\n',
      'processing-activities': '- { id: aide, name: Aide, data: [{ category: nom }, { category: sante }] }\n',
    }),
  );
  expect(text).toContain('**Nom**.');
  expect(text).toMatch(/\*\*Santé\*\*\. Protection renforcée/);
});
