import { describe, expect, it } from 'vitest';
import { plainly } from '../../src/languages/sentence.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { applyRules } from '../../src/rules/apply.ts';
import { outcomeRules, rules, settingsRules } from '../../src/rules/index.ts';
import { factsFrom } from './fixture.ts';

const judge = (text: string): readonly Diagnostic[] =>
  applyRules(factsFrom(text), rules, { outcomeRules, settingsRules, fixedCodes: ['reference/unknown'] });

const found = (text: string, code: string): readonly Diagnostic[] => judge(text).filter((one) => one.code === code);

const settings = (lines: string): string => `settings:\n  profile: be-cpas\n  languages: [fr]\n${lines}`;

const processors = 'processors:\n  - id: logisocial\n    name: Logisocial\n  - id: paie\n    name: Paie\n';

const waiver = (entry: string, until: string): string =>
  settings(`  waivers:\n    - rule: processor/no-contract\n${entry}      until: ${until}\n`) + processors;

describe('the level', () => {
  const activity = 'processing-activities:\n  - id: aide-sociale\n    name: Aide sociale\n';

  it('start asks for the essential only', () => {
    const levels = new Map(rules.map(({ code, level }) => [code, level]));
    const asked = judge(settings('  level: start\n') + activity).map(({ code }) => levels.get(code));
    expect(new Set(asked)).toEqual(new Set(['start']));
  });

  it('is standard when the settings say nothing', () => {
    expect(found(settings('') + activity, 'processing/no-measures')).toHaveLength(1);
    expect(found(settings('') + activity, 'processing/automated-undeclared')).toEqual([]);
    expect(found(settings('  level: full\n') + activity, 'processing/automated-undeclared')).toHaveLength(1);
  });
});

describe('the profile', () => {
  it('chooses the rules and the norms of its country', () => {
    const text = 'retention-schedule:\n  - id: dossier-social\n';
    const [belgian] = found(settings('') + text, 'processing/retention-without-text');
    const french = settings('').replace('be-cpas', 'fr-ccas') + text;
    expect(belgian?.norms).toEqual(['gdpr:5(2)', 'law:be-archives-1955']);
    expect(found(french, 'processing/retention-without-text')[0]?.norms).toEqual([
      'gdpr:5(2)',
      'law:fr-code-patrimoine',
    ]);
  });
});

describe('the severity', () => {
  const activity = 'processing-activities:\n  - id: aide-sociale\n';

  it.each(['info', 'error'])('of a rule without a law behind it may be %s', (severity) => {
    const text = settings(`  rules:\n    processing/no-owner: ${severity}\n`) + activity;
    expect(found(text, 'processing/no-owner')[0]?.severity).toBe(severity);
  });

  it('off silences a rule without a law behind it', () => {
    expect(found(settings('  rules:\n    processing/no-owner: off\n') + activity, 'processing/no-owner')).toEqual([]);
  });

  it.each(['off', 'info', 'warning'])('of a legal error cannot become %s', (severity) => {
    const text = settings(`  rules:\n    processing/no-purpose: ${severity}\n`) + activity;
    expect(found(text, 'processing/no-purpose')[0]?.severity).toBe('error');
    expect(found(text, 'settings/severity-below-law')[0]?.values.rule).toBe('processing/no-purpose');
  });

  it('takes no name that every object has for a setting', () => {
    const text = settings('  rules:\n    constructor: off\n') + activity;
    expect(found(text, 'settings/unknown-rule')).toHaveLength(1);
  });
});

describe('a waiver', () => {
  it('covers every entry when it names none', () => {
    expect(found(waiver('', '2026-11-22'), 'processor/no-contract')).toEqual([]);
  });

  it('covers the entry it names and no other', () => {
    const rest = found(waiver('      entry: processors/logisocial\n', '2026-12-31'), 'processor/no-contract');
    expect(rest.map(({ values }) => values.processor)).toEqual(['paie']);
  });

  it('covers nothing once it has expired, and says so', () => {
    const text = waiver('      entry: processors/logisocial\n', '2026-11-21');
    expect(found(text, 'processor/no-contract')).toHaveLength(2);
    expect(found(text, 'settings/waiver-expired')).toHaveLength(1);
    expect(found(text, 'settings/waiver-useless')).toEqual([]);
  });

  it.each(['processors/logi', 'processor/logisocial', 'toString/x', 'processors'])('of %s covers nothing', (entry) => {
    const text = waiver(`      entry: ${entry}\n`, '2026-12-31');
    expect(found(text, 'processor/no-contract')).toHaveLength(2);
    expect(found(text, 'settings/waiver-useless')).toHaveLength(1);
  });

  it('names a register of one record by its name alone', () => {
    const text = `${settings(
      '  waivers:\n    - rule: organisation/controller-contact\n      entry: organisation\n      until: 2026-12-31\n',
    )}organisation:\n  kind: cpas\n`;
    expect(found(text, 'organisation/controller-contact')).toEqual([]);
  });

  it('takes an entry by its place, not by the beginning of its number', () => {
    const many = Array.from({ length: 12 }, (_, index) => `  - id: p${index}\n`).join('');
    const lines =
      '  waivers:\n    - rule: processor/no-contract\n      entry: processors/p1\n      until: 2026-12-31\n';
    const rest = found(`${settings(lines)}processors:\n${many}`, 'processor/no-contract');
    expect(rest.map(({ values }) => values.processor)).not.toContain('p1');
    expect(rest).toHaveLength(11);
  });
});

describe('a rule on what is absent', () => {
  it('is silent while a register it needs is faulty: what is absent may only be unreadable', () => {
    const facts = factsFrom(settings('  level: full\n'));
    const late = { outcomeRules, settingsRules, fixedCodes: [] };
    const isComplete = (name: string): boolean => name !== 'roles';
    const unsure = { ...facts, repository: { ...facts.repository, isComplete } };
    const codes = (given: typeof facts) => applyRules(given, rules, late).map(({ code }) => code);
    expect(codes(facts)).toEqual(expect.arrayContaining(['governance/no-president', 'governance/no-policy']));
    expect(codes(unsure)).toContain('governance/no-policy');
    expect(codes(unsure)).not.toContain('governance/no-president');
  });
});

describe('a statement that the registers belie', () => {
  const code = 'norm/contradicted';
  const registers =
    'roles:\n  - id: dpo\n    role: dpo\n    hoursPerWeek: 2\n' +
    'norms:\n  - id: hours\n    norm: bcss:org.dpo-hours\n    status: compliant\n';
  const excused = (rule: string, entry: string): string =>
    settings(`  waivers:\n    - rule: ${rule}\n      entry: ${entry}\n      until: 2026-12-31\n`) + registers;

  it('shows both places', () => {
    const [finding] = found(settings('') + registers, code);
    expect(finding?.at.pointer).toBe('/norms/0/status');
    expect(finding?.related.map(({ at, role }) => [at.pointer, role])).toEqual([
      ['/roles/0/hoursPerWeek', 'contradiction'],
    ]);
  });

  it('is no longer belied by what a waiver covers', () => {
    expect(found(excused('governance/too-few-hours', 'roles/dpo'), code)).toEqual([]);
  });

  it('may be waived itself, and that waiver is of use', () => {
    const text = excused(code, 'norms/hours');
    expect(found(text, code)).toEqual([]);
    expect(found(text, 'settings/waiver-useless')).toEqual([]);
    expect(found(text, 'settings/unknown-rule')).toEqual([]);
  });

  it('obeys the settings', () => {
    const wanted = (severity: string) => settings(`  rules:\n    ${code}: ${severity}\n`) + registers;
    expect(found(wanted('off'), code)).toEqual([]);
    expect(found(wanted('error'), code)[0]?.severity).toBe('error');
  });
});

describe('the findings', () => {
  it('come by file, line, column and code, the same each time', () => {
    const text = settings('') + processors;
    const places = judge(text).map(({ at, code }) => [at.line, at.column, code] as const);
    const sorted = [...places].sort((a, b) => a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : 1));
    expect(places).toEqual(sorted);
    expect(judge(text)).toEqual(judge(text));
  });

  it.each([
    ['000000001-96', '00.00.00-001.96'],
    ['an account', 'BE54 0000 0000 0097'],
    ['a card', '4111 1111 1111 1111'],
    ['a password', 'mot de passe : Soleil2024!'],
  ])('never show a secret: %s', (_, secret) => {
    const diagnostics = judge(`people:\n  - id: a-dupont\n    note: "${secret}"\n`).filter(({ code }) =>
      /^secret/.test(code),
    );
    expect(diagnostics).toHaveLength(1);
    const shown = diagnostics.flatMap(({ values }) => Object.values(values).map(plainly)).join(' ');
    expect(shown).toMatch(/^\S{2}•••$/);
  });
});
