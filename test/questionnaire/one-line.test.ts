import { describe, expect, it } from 'vitest';
import type { Proposal } from '../../src/questionnaire/proposals.ts';
import { exampleFacts, type LineChange, proposalsOf } from './example.ts';

/** Prepared in February 2027, so that the latest statements and the whole of 2026 count. */
const proposed = (changes: readonly LineChange[]): readonly Proposal[] =>
  proposalsOf(exampleFacts(changes), 2026, '2027-02-01');

const before = proposed([]);

const change = (register: string, entry: string, line: string, instead: string): LineChange => ({
  file: `registers/${register}.yaml`,
  entry,
  line,
  instead,
});

const cases: readonly { readonly of: LineChange; readonly changes: readonly string[] }[] = [
  { of: change('norms', 'ops-malware', '  status: compliant', '  status: partly'), changes: ['ops.malware'] },
  {
    of: change(
      'norms',
      'dev-method',
      '  justification: Le centre ne développe pas de logiciel.',
      '  justification: Tout est acheté.',
    ),
    changes: ['dev.method'],
  },
  { of: change('roles', 'dpd', '  hoursPerWeek: 6', '  hoursPerWeek: 7'), changes: ['org.dpo-hours.dpo'] },
  {
    of: change('roles', 'dpd', '  hoursPerWeek: 6', '  hoursPerWeek: 3'),
    changes: ['org.dpo-hours', 'org.dpo-hours.dpo'],
  },
  {
    of: change('roles', 'conseillere-securite-adjointe', '  startedOn: 2021-03-01', '  startedOn: 2027-01-04'),
    changes: ['org.dpo-hours.deputy'],
  },
  {
    of: change('backups', 'fichiers-nuit', '    - on: 2026-10-22', '    - on: 2026-12-22'),
    changes: ['ops.backup.last-test'],
  },
  {
    of: change('plan', 'comptes-administration', '  state: in-progress', '  state: done'),
    changes: ['access.administrators'],
  },
  {
    of: change('processors', 'liaison-sociale', '    endsOn: 2028-02-29', '    endsOn: 2026-02-28'),
    changes: ['suppliers.contracts'],
  },
  { of: change('processors', 'savoirs-publics', '  name: Savoirs Publics ASBL', '  name: Autre'), changes: [] },
  {
    of: change('incidents', '2026-002', '    exists: true', '    exists: false'),
    changes: ['incidents.data-breach.count'],
  },
  {
    of: change(
      'incidents',
      '2026-003',
      '  detectedAt: 2026-06-23T08:55:00+02:00',
      '  detectedAt: 2025-06-23T08:55:00+02:00',
    ),
    changes: ['incidents.management.count'],
  },
  {
    of: change('decisions', '2026-06-politique', '  on: 2026-06-15', '  on: 2026-06-22'),
    changes: ['policy.formal.approved'],
  },
  {
    of: change('assets', 'portable-001', '  encrypted: true', '  encrypted: false'),
    changes: ['org.mobile-devices', 'crypto.policy'],
  },
  {
    of: change('controls', 'inventaire', '    - on: 2026-10-14', '    - on: 2026-12-14'),
    changes: ['assets.inventory.last'],
  },
  {
    of: change('controls', 'exercice-continuite', '    - on: 2026-06-09', '    - on: 2026-06-16'),
    changes: ['continuity.test.last'],
  },
  {
    of: change('documents', 'audit-2024', '  on: 2024-10-14', '  on: 2024-10-21'),
    changes: ['compliance.audit.last'],
  },
];

/** What is answered, without what it rests on. */
const answer = ({ value, explanation, actions, due, evidence }: Proposal): string =>
  JSON.stringify([value, explanation, actions, due, evidence]);

const changedPairs = (after: readonly Proposal[], say: (one: Proposal) => string) =>
  before.flatMap((old, index) => {
    const now = after[index];
    return now !== undefined && say(old) !== say(now) ? [{ old, now }] : [];
  });

describe.each(cases.map((one) => ({ name: `${one.of.file} ${one.of.entry}: ${one.of.instead.trim()}`, ...one })))(
  '$name',
  ({ of, changes }) => {
    const after = proposed([of]);
    const entry = `${of.file.replace(/^registers\/|\.yaml$/g, '')}/${of.entry}`;
    const register = entry.split('/')[0] ?? '';

    it('changes the answers that rest on the line, and no other', () => {
      expect(changedPairs(after, answer).map(({ old }) => old.question)).toEqual(changes);
    });

    it('is named in the proof of each answer that changed', () => {
      for (const { old, now } of changedPairs(after, answer)) {
        const places = [...old.proof, ...now.proof].map(({ at }) => at);
        expect(places, old.question).toContain(entry);
      }
    });

    it('touches no proof but those that count its register, name it, or name the rules that judged it', () => {
      for (const { old, now } of changedPairs(after, ({ proof }) => JSON.stringify(proof))) {
        const places = [...old.proof, ...now.proof].map(({ at }) => at);
        expect(
          places.some((at) => at === entry || at === register || at === 'rules'),
          old.question,
        ).toBe(true);
      }
    });
  },
);
