import { expect, it } from 'vitest';
import { UsageError } from '../../../src/model/errors.ts';
import { factsFrom } from '../../rules/fixture.ts';
import { exampleFacts } from '../privacy-policy/rendered.ts';
import { filesOf } from './rendered.ts';

const incident = (breach: string, more = ''): string => `
organisation: { kind: cpas, name: CPAS de Neuville }
incidents:
  - { id: i1, title: Lettre perdue, detectedAt: 2026-11-20T10:00:00+01:00, breach: { exists: true, ${breach} }${more} }
`;
const notificationOf = async (registers: string) => await filesOf('breach-notification', factsFrom(registers));

it('every breach not yet notified has its own notification', async () => {
  const registers = `${incident('risk: risk')}  - { id: i2, title: B, detectedAt: 2026-11-21T10:00:00+01:00, breach: { exists: true } }\n`;
  expect((await notificationOf(registers)).texts).toHaveLength(2);
});

it('a breach just found says until when it is notified, and what is not known yet', async () => {
  const { texts, fields } = await notificationOf(incident('risk: high'));
  expect(texts[0]).toContain('Statut à notifier avant le 23 novembre 2026 à 10:00');
  expect(texts[0]).toContain("moment du constat : le registre n'en donne pas d'autre");
  expect(texts[0]).toContain('notifiez sans attendre et complétez ensuite');
  expect(texts[0]).toContain('à avertir dans les meilleurs délais');
  for (const field of [
    'description',
    'persons',
    'personCount',
    'recordCount',
    'data',
    'breach.consequences',
    'measures',
  ])
    expect(fields).toContain(field);
});

it('a breach of last week that was not notified owes the reasons for the delay', async () => {
  const { texts, fields } = await notificationOf(incident('risk: risk', ', awareAt: 2026-11-12T23:30:00+01:00'));
  expect(texts[0]).toContain('à notifier sans attendre : le délai a pris fin le 15 novembre 2026 à 23:30');
  expect(fields).toContain('breach.delayReasons');
});

it('a late notification says its reasons', async () => {
  const { texts } = await notificationOf(
    incident(
      'risk: risk, notifiedAt: 2026-11-18T09:00:00+01:00, delayReasons: Panne',
      ', awareAt: 2026-11-12T09:00:00+01:00',
    ),
  );
  expect(texts[0]).toContain('144 h 0 min après la connaissance');
  expect(texts[0]).toContain('Motifs du retard Panne');
});

it('counts real hours when the clocks change', async () => {
  const { texts } = await notificationOf(incident('risk: risk', ', awareAt: 2026-10-24T12:00:00+02:00'));
  expect(texts[0]).toContain('Fin du délai 27 octobre 2026 à 11:00');
});

it('says that an unlikely risk is not notified', async () => {
  const { texts } = await notificationOf(incident('risk: unlikely, reason: Clé chiffrée'));
  expect(texts[0]).toContain('risque improbable : notification non requise');
});

it('there is no letter without a high risk, but for an incident that is named', async () => {
  const facts = factsFrom(incident('risk: risk'));
  expect((await filesOf('breach-letter', facts)).texts).toEqual([]);
  expect((await filesOf('breach-letter', facts, ['i1'])).texts).toHaveLength(1);
  const spared = factsFrom(incident('risk: high, notToldReason: Données chiffrées'));
  expect((await filesOf('breach-letter', spared)).texts).toEqual([]);
});

it('a centre without incidents has neither; an unknown incident is refused', async () => {
  const facts = factsFrom('organisation: { kind: cpas, name: Neuville }');
  expect((await filesOf('breach-notification', facts)).texts).toEqual([]);
  expect((await filesOf('breach-letter', facts)).texts).toEqual([]);
  await expect(filesOf('breach-notification', exampleFacts('cpas'), ['2026-02'])).rejects.toThrow(UsageError);
});
