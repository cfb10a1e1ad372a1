import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type RegisterName, registerNames, type Settings, singleRegisters } from '../../src/model/records.ts';
import type { Entry, Facts, Repository } from '../../src/model/repository.ts';
import type { OwnCatalogue } from '../../src/norms/catalogue.ts';
import { cpasNorms } from '../../src/norms/cpas-norms.ts';
import { ownCatalogueFrom, type WrittenCatalogue } from '../../src/norms/written-norm.ts';
import { type Positions, positionsIn } from '../../src/registers/positions.ts';
import { applyRules } from '../../src/rules/apply.ts';
import { evidencePaths } from '../../src/rules/evidence.ts';
import { outcomeRules, rules, settingsRules } from '../../src/rules/index.ts';
import type { Finding } from '../../src/rules/rule.ts';
import type { Outcome, SettingsRule } from '../../src/rules/settings-rule.ts';

type AnyEntry = Entry<never>;

/** In a fixture every notice prints to a text of this fingerprint. */
const printed = '1'.repeat(64);

/** Reads a fixture: one YAML map whose keys are the registers, `settings` and `catalogues`; only the fields the rule reads. */
export function factsFrom(text: string, file = 'fixture.yaml'): Facts {
  const content = (parse(text) ?? {}) as Record<string, unknown>;
  const positions = positionsIn(text);
  const settings = content.settings ?? { profile: 'be-cpas', level: 'full', languages: ['fr'] };
  const lists = new Map(registerNames.map((name) => [name, entriesOf(name, content[name], { file, positions })]));
  const indexes = new Map([...lists].map(([name, list]) => [name, new Map(list.map((entry) => [entry.id, entry]))]));
  const repository: Repository = {
    settings: entryAt(['settings'], settings, 'cpas-sec', { file, positions }) as Entry<Settings>,
    catalogues: ((content.catalogues ?? []) as WrittenCatalogue[]).map(asOwn),
    entries: (name) => (lists.get(name) ?? []) as never,
    find: (name, id) => indexes.get(name)?.get(id) as never,
    isComplete: () => true,
  };
  const today = /# as-of (\d{4}-\d{2}-\d{2})/.exec(text)?.[1] ?? '2026-11-22';
  return {
    repository,
    today,
    revision: '',
    ...filesListed(text, repository),
    fingerprints: new Map(repository.entries('notices').map(({ id }) => [id, printed])),
  };
}

/** A fixture that says `# sha256sum` lists the files of the folder as that command does: '# <hash>  <path>'. Others are not there. */
function filesListed(text: string, repository: Repository): Pick<Facts, 'files'> {
  if (!text.includes('# sha256sum')) return {};
  const listed = [...text.matchAll(/# ([0-9a-f]{64}) {2}(\S+)$/gm)];
  const hashes = new Map(listed.map(([, hash = '', path = '']) => [path, hash]));
  return { files: new Map(evidencePaths(repository).map((path) => [path, hashes.get(path) ?? null])) };
}

const asOwn = (written: WrittenCatalogue): OwnCatalogue => ownCatalogueFrom(written, `norms/${written.catalogue}.yaml`);

interface Written {
  readonly file: string;
  readonly positions: Positions;
}

function entriesOf(name: RegisterName, content: unknown, written: Written): readonly AnyEntry[] {
  if (content === undefined) return [];
  if (singleRegisters.includes(name)) return [entryAt([name], content, name, written)];
  return (content as { id: string }[]).map((record, index) => entryAt([name, index], record, record.id, written));
}

function entryAt(base: (string | number)[], data: unknown, id: string, { file, positions }: Written): AnyEntry {
  const pointer = (path: readonly (string | number)[]) => [...base, ...path].map((step) => `/${step}`).join('');
  return {
    id,
    data: data as never,
    at: (...path) => ({ file, ...positions.at([...base, ...path]), pointer: pointer(path) }),
    atKey: (...path) => ({ file, ...positions.atKey([...base, ...path]), pointer: pointer(path) }),
  };
}

const nothingDone: Outcome = { found: [], rules: new Map(), fixedCodes: new Set(), matchedWaivers: new Set() };

/** What one rule finds alone. A rule that judges after the others needs them: only they say what they found, and what a waiver covers. */
export function findingsOf(rule: SettingsRule, facts: Facts): readonly Finding[] {
  const isLate = (list: readonly { readonly code: string }[]) => list.some(({ code }) => code === rule.code);
  if (!isLate(outcomeRules) && !isLate(settingsRules)) return [...rule.check(facts, nothingDone)];
  const late = isLate(outcomeRules)
    ? { outcomeRules: [rule], settingsRules: [] }
    : { outcomeRules, settingsRules: [rule] };
  const fixedCodes = ['reference/unknown', ...settingsRules.map(({ code }) => code)];
  return applyRules(facts, rules, { ...late, fixedCodes }).filter(({ code }) => code === rule.code);
}

export const linesOf = (findings: readonly Finding[]): readonly number[] =>
  findings.map(({ at }) => at.line).sort((one, other) => one - other);

/** The lines that say `# expect <code>`. */
export function expectedLines(text: string, code: string): readonly number[] {
  return text.split('\n').flatMap((line, index) => (line.endsWith(`# expect ${code}`) ? [index + 1] : []));
}

export interface Fixture {
  readonly name: string;
  readonly text: string;
}

export const fixturesFolder = import.meta.dirname;

/** The fixtures of one code, by name. */
export function fixturesOf(code: string): readonly Fixture[] {
  const folder = join(fixturesFolder, code);
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return names.sort().map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

/** What an example says instead of fifty records alike. */
const otherNorms = '# … et une fiche pour chacune des autres normes';

/** The records that stand behind that line: one for each norm that the example does not name. */
const recordsOfOtherNorms = (example: string): string =>
  cpasNorms
    .filter((norm) => !example.includes(`norm: ${norm}\n`))
    .map((norm) => `- { id: "${norm}", norm: "${norm}", status: partly }`)
    .join('\n');

/** The files of an example, as a fixture: '# registers/people.yaml' -> 'people:'; a file with one record becomes an item. */
export function fixtureFromExample(example: string): string {
  const whole = example.includes(otherNorms) ? example.replace(otherNorms, recordsOfOtherNorms(example)) : example;
  const begun = new Set<string>();
  let record: 'none' | 'first' | 'next' = 'none';
  const lines = whole.split('\n').flatMap((line) => {
    const name = /^# (?:registers\/)?([a-z-]+)\.yaml$/.exec(line)?.[1];
    const register = recordRegister(line);
    if (name !== undefined) record = 'none';
    if (name !== undefined) return [`${name === 'cpas-sec' ? 'settings' : name}:`];
    if (register === undefined) {
      const indent = record === 'none' || line === '' ? '  ' : record === 'first' ? '  - ' : '    ';
      if (record === 'first' && line !== '') record = 'next';
      return [`${indent}${line}`];
    }
    record = 'first';
    const isNew = !begun.has(register);
    begun.add(register);
    return isNew ? [`${register}:`] : [];
  });
  return lines.join('\n');
}

/** '# questionnaires/2026.yaml' holds one record of its register. */
function recordRegister(line: string): string | undefined {
  const folder = /^# (questionnaires\/(?:forms\/)?)[a-z0-9-]+\.yaml$/.exec(line)?.[1];
  return folder && (folder.endsWith('forms/') ? 'questionnaire-forms' : 'questionnaires');
}
