import { describe, expect, it } from 'vitest';
import { UsageError } from '../../../src/model/errors.ts';
import { factsFrom } from '../../rules/fixture.ts';
import { exampleFacts } from '../privacy-policy/rendered.ts';
import { filesOf } from './rendered.ts';

const people = `
organisation: { kind: cpas, name: CPAS de Neuville }
people:
  - { id: a-lens, firstName: Aline, lastName: Lens, kind: staff, email: a.lens@neuville.example, phone: +32 4 000 00 01 }
  - { id: b-roy, firstName: Bert, lastName: Roy, kind: staff }
`;
const head = '  - { id: direction, role: head-of-daily-management, person: b-roy }';
const roles = (fields: string, more = head): string =>
  `${people}roles:\n  - { id: dpd, role: dpo, person: a-lens${fields} }\n${more}\n`;
const textOf = async (registers: string): Promise<string> => (await filesOf(factsFrom(registers))).texts[0] ?? '';
const lineOf = (text: string, start: string): string => text.split('\n').find((line) => line.startsWith(start)) ?? '';

describe('the steps', () => {
  it('begin with the council while nothing is done, and say which facts lack', async () => {
    const { texts, fields } = await filesOf(factsFrom(roles('')));
    expect(texts[0]).toContain('Étapes faites : 0 sur 9');
    expect(texts[0]).toContain('Prochaine étape : le Conseil doit désigner le délégué.');
    expect(fields).toEqual([
      'startedOn',
      'hoursPerWeek',
      'knowledge.it',
      'knowledge.security',
      'knowledge.law',
      'reportsTo',
    ]);
  });

  it('go on after a decision that is not of the council with the council', async () => {
    const text = await textOf(
      `${roles(', decision: d1')}decisions: [{ id: d1, object: DPD, on: 2026-01-05, body: bureau, kind: designation }]`,
    );
    expect(lineOf(text, '| Désigner')).toMatch(/à faire \| décidé par un autre organe \(Bureau permanent\)/);
  });

  it('wait for the network manager after a favourable opinion', async () => {
    const text = await textOf(roles(', formSentOn: 2026-01-06, opinion: { on: 2026-02-01, favourable: true }'));
    expect(lineOf(text, '| Rendre un avis')).toContain('1er février 2026 | fait | avis favorable');
    expect(lineOf(text, '| Adapter la base')).toContain('| à faire |');
    expect(lineOf(text, '| Approuver')).toContain('| à faire |');
  });

  it('count no day to come', async () => {
    const text = await textOf(roles(', formSentOn: 2026-11-23, opinion: { on: 2026-12-01, favourable: true }'));
    expect(lineOf(text, '| Envoyer')).toContain('| à faire |');
    expect(lineOf(text, '| Rendre un avis')).toContain('| à faire |');
  });

  it('stop at a reasoned refusal', async () => {
    const text = await textOf(
      roles(
        ', opinion: { on: 2026-02-01, favourable: true }, approval: { on: 2026-03-01, granted: false, reason: Temps }',
      ),
    );
    expect(lineOf(text, '| Approuver')).toContain('1er mars 2026 | refusé | refusé : Temps');
    expect(lineOf(text, '| Changer')).toContain('| sans objet |');
    expect(text).toContain('Statut désignation refusée');
    expect(text).toContain('Prochaine étape : répondre aux motifs');
  });

  it('ask for the reason of a refusal that has none', async () => {
    const { fields } = await filesOf(factsFrom(roles(', approval: { on: 2026-03-01, granted: false }')));
    expect(fields).toContain('approval.reason');
  });

  it('stop at an unfavourable opinion', async () => {
    const text = await textOf(roles(', opinion: { on: 2026-02-01, favourable: false }'));
    expect(lineOf(text, '| Rendre un avis')).toContain('| refusé | avis défavorable');
    for (const step of ['| Adapter', '| Approuver', '| Vérifier', '| Changer'])
      expect(lineOf(text, step)).toContain('| sans objet |');
  });

  it('know the change at the portal from the role of local manager that the officer holds', async () => {
    const manager = (person: string) =>
      `${head}\n  - { id: g, role: local-access-manager, person: ${person}, portalChangedOn: 2026-04-01 }`;
    const own = await textOf(roles('', manager('a-lens')));
    expect(lineOf(own, '| Changer')).toContain('1er avril 2026 | fait');
    const other = await textOf(roles('', manager('b-roy')));
    expect(lineOf(other, '| Changer')).toContain('| à faire |');
  });
});

describe('the criteria', () => {
  it('count the hours of one person as adviser and officer together', async () => {
    const adviser = (hours: number) =>
      `${head}\n  - { id: c, role: security-adviser, person: a-lens, hoursPerWeek: ${hours} }`;
    expect(await textOf(roles(', hoursPerWeek: 2', adviser(2)))).toContain('| 4 h par semaine | rempli |');
    expect(await textOf(roles(', hoursPerWeek: 2', adviser(1.5)))).toContain('| 3,5 h par semaine | non rempli |');
  });

  it('count those of an officer who is still to come', async () => {
    const { texts } = await filesOf(factsFrom(roles(', hoursPerWeek: 4, startedOn: 2027-01-01')));
    expect(texts[0]).toContain('| 4 h par semaine | rempli |');
  });

  it('see a conflict with the head of daily management, and a service to examine', async () => {
    const both = await textOf(roles('', '  - { id: direction, role: head-of-daily-management, person: a-lens }'));
    expect(lineOf(both, '| Pas de conflit')).toMatch(/responsable de la gestion journalière ».*non rempli/);
    const leads = await textOf(`${roles('')}services: [{ id: s, name: Archives, head: a-lens }]`);
    expect(lineOf(leads, '| Pas de conflit')).toContain('dirige aussi le service « Archives » | à examiner');
  });

  it('see that the officer reports to someone else', async () => {
    const text = await textOf(roles(', reportsTo: a-lens'));
    expect(lineOf(text, '| Rend compte')).toMatch(/n'est pas le responsable de la gestion journalière \| non rempli/);
  });
});

describe('the choice', () => {
  it('is by designation or by person, each once', async () => {
    expect((await filesOf(exampleFacts('cpas'), ['dpd', 'c-dumoulin'])).texts).toHaveLength(1);
  });

  it('refuses what designates no officer', async () => {
    for (const name of ['conseiller-securite', 'p-sauvage', 'nobody'])
      await expect(filesOf(exampleFacts('cpas'), [name])).rejects.toThrow(UsageError);
  });

  it('still finds an officer who has left, and asks nothing more of him', async () => {
    const facts = factsFrom(roles(', startedOn: 2019-01-01, endedOn: 2020-12-31'));
    expect((await filesOf(facts)).texts).toEqual([]);
    const [text = ''] = (await filesOf(facts, ['dpd'])).texts;
    expect(text).toContain('Statut désignation terminée le 31 décembre 2020');
    expect(text).not.toContain('à faire');
  });

  it('is empty without an officer, and outside a CPAS', async () => {
    expect((await filesOf(factsFrom('organisation: { kind: cpas, name: Neuville }'))).texts).toEqual([]);
    expect((await filesOf(exampleFacts('departement-short'))).texts).toEqual([]);
  });
});
