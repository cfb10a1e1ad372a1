import { describe, expect, it } from 'vitest';
import { factsFrom } from '../../rules/fixture.ts';
import { reportSections, sectionOf } from './rendered.ts';

const registers = (breach: string, detectedAt = '2025-03-03T10:00:00+01:00'): string => `
organisation: { kind: cpas, name: CPAS de Neuville }
incidents:
  - { id: un, title: Clé perdue, detectedAt: ${detectedAt}, breach: { exists: true, assessedOn: 2025-03-03, ${breach} } }
`;

/** The whole text of the report on 2025, and its sections. */
async function reportOn(text: string) {
  const sections = await reportSections(factsFrom(text), 2025);
  return { sections, text: sections.map((one) => one.text).join('\n') };
}

const owed =
  "La violation « Clé perdue » n'a pas été notifiée à l'autorité de contrôle ; le délai a pris fin le 6 mars 2025.";

describe('a breach that the authority never learnt of', () => {
  it.each(['risk: risk', 'risk: high, notToldReason: chiffré', 'notifiedAt: 2026-02-01T10:00:00+01:00'])(
    'is said in brief, in the table, below it and in the advice (%s)',
    async (breach) => {
      const { sections, text } = await reportOn(registers(breach));
      expect(sections[0]?.text).toContain(owed);
      expect(sectionOf(sections, "Ce que la loi demandait et qui n'a pas été fait")).toContain(owed);
      expect(text).toContain('| non avertie ; délai échu le 6 mars 2025 |');
      expect(sectionOf(sections, 'Recommandations pour 2026')).toContain(
        "Notifier sans attendre à l'autorité de contrôle la violation de données qui ne l'est pas.",
      );
    },
  );

  it('is still told a year later, until it is notified', async () => {
    const older = registers('risk: risk', '2024-03-03T10:00:00+01:00').replace('2025-03-03,', '2024-03-04,');
    expect((await reportOn(older)).text).toContain('le délai a pris fin le 6 mars 2024.');
  });

  it('is no fault while the hours run, nor when no risk is likely', async () => {
    const running = registers('risk: risk', '2025-12-30T10:00:00+01:00').replace('2025-03-03,', '2025-12-30,');
    const { text } = await reportOn(running);
    expect(text).not.toContain("n'a pas été notifiée");
    expect(text).toContain('| à avertir avant le 2 janvier 2026 |');
    const unlikely = await reportOn(registers('risk: unlikely'));
    expect(unlikely.text).not.toContain("n'a pas été notifiée");
    expect(unlikely.text).toContain('| non requis |');
  });
});

it('a breach notified after the hours of the law is said to be late', async () => {
  const { sections, text } = await reportOn(registers('risk: risk, notifiedAt: 2025-03-10T10:00:00+01:00'));
  expect(text).toContain('le 10 mars 2025, après le délai, qui a pris fin le 6 mars 2025.');
  expect(text).toContain('| 168 h, après le délai |');
  expect(sectionOf(sections, 'Recommandations pour 2026')).toContain('1 violation de données a été notifiée trop tard');
});

it('people at high risk who were told nothing are named as a fault; a reason excuses', async () => {
  const notified = 'risk: high, notifiedAt: 2025-03-04T10:00:00+01:00';
  const { text } = await reportOn(registers(notified));
  expect(text).toContain("présente un risque élevé, et les personnes concernées n'en ont pas été averties.");
  expect(text).toContain('| non averties, malgré le risque élevé |');
  const excused = await reportOn(registers(`${notified}, notToldReason: clé chiffrée`));
  expect(excused.text).not.toContain("n'en ont pas été averties");
  expect(excused.text).toContain('| non averties, pour un motif écrit au registre |');
  const told = await reportOn(registers(`${notified}, toldPersonsAt: 2025-03-05T10:00:00+01:00`));
  expect(told.text).toContain('| 5 mars 2025 |');
});
