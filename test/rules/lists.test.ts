import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checks as englishTexts } from '../../src/languages/en/checks.ts';
import { en } from '../../src/languages/en.ts';
import { exampleOf } from '../../src/languages/examples/index.ts';
import { checks as frenchTexts } from '../../src/languages/fr/checks.ts';
import { fr } from '../../src/languages/fr.ts';
import { holesOf } from '../../src/languages/sentence.ts';
import type { RegisterName } from '../../src/model/records.ts';
import { outcomeRules, rules, settingsRules } from '../../src/rules/index.ts';
import type { Finding } from '../../src/rules/rule.ts';
import type { SettingsRule } from '../../src/rules/settings-rule.ts';
import { factsFrom, findingsOf, fixtureFromExample, fixturesFolder, fixturesOf } from './fixture.ts';

const everyRule: readonly SettingsRule[] = [...rules, ...outcomeRules, ...settingsRules];
const codes = everyRule.map(({ code }) => code);
const root = join(import.meta.dirname, '../..');

/** 'family/name' of every file or folder two steps below `folder`. */
function namesIn(folder: string): readonly string[] {
  const families = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return families.flatMap(({ name }) =>
    readdirSync(join(folder, name)).map((file) => `${name}/${file.replace(/\.ts$/, '')}`),
  );
}

const known = new Set(
  readdirSync(join(root, 'norms')).flatMap((file) => {
    const { norms = [], texts = [] } = parse(readFileSync(join(root, 'norms', file), 'utf8')) as Catalogue;
    const articles = texts.flatMap((text) => (text.articles ?? []).map(({ article }) => `law:${text.id}#${article}`));
    return [...norms.map(({ id }) => id), ...texts.map(({ id }) => `law:${id}`), ...articles];
  }),
);

interface Catalogue {
  readonly norms?: readonly { readonly id: string }[];
  readonly texts?: readonly { readonly id: string; readonly articles?: readonly { readonly article: string }[] }[];
}

/** Families whose examples show one or two fields of a long record: the others are missing, and their rules say so. */
const longRecords: ReadonlySet<string> = new Set(['organisation', 'processing', 'processor', 'incident']);
const familyOf = (code: string): string => code.split('/')[0] ?? '';

describe('the list of rules', () => {
  it('is the folder: every file is listed, every code is a path', () => {
    expect([...codes].sort()).toEqual([...namesIn(join(root, 'src/rules'))].sort());
  });

  it('is the folder of fixtures', () => {
    expect([...codes].sort()).toEqual([...namesIn(fixturesFolder)].sort());
  });

  it('has each code once', () => {
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('holds each rule in a file of forty lines, data and helpers apart', () => {
    const long = codes.filter((code) => {
      const text = readFileSync(join(root, 'src/rules', `${code}.ts`), 'utf8');
      return text.slice(text.indexOf('export const')).split('\n').length > 40;
    });
    expect(long).toEqual([]);
  });
});

describe.each(everyRule.map((rule) => ({ code: rule.code, rule })))('$code', ({ code, rule }) => {
  it('cites norms that the catalogues hold', () => {
    expect(rule.norms.filter((norm) => !known.has(norm))).toEqual([]);
  });

  const found: readonly Finding[] = fixturesOf(code).flatMap(({ text }) => [...findingsOf(rule, factsFrom(text))]);

  it.each([frenchTexts, englishTexts])('has its sentences in each language, with a value for every hole', (texts) => {
    const text = texts[code];
    expect(Object.values(text ?? {}).every((sentence) => sentence.trim() !== '')).toBe(true);
    const { title = '', message = '', hint = '', why = '' } = text ?? {};
    expect(title).not.toBe('');
    expect([...holesOf(title), ...holesOf(why)]).toEqual([]);
    const needed = holesOf(`${message} ${hint}`.replace(/\[[^\]]*\{\w+\}[^\]]*\]/g, ''));
    for (const { values = {} } of found) expect(Object.keys(values)).toEqual(expect.arrayContaining([...needed]));
  });

  it.each([fr, en])('names its second places in $code', (language) => {
    const roles = found.flatMap(({ related = [] }) => related.map(({ role }) => role));
    expect(roles.filter((role) => language.roles[role] === undefined)).toEqual([]);
  });

  it('finds nothing once the register that it is about is empty', () => {
    const { about } = rule;
    if (about === undefined) return;
    const emptied = fixturesOf(code).flatMap(({ text }) => {
      const { repository, ...facts } = factsFrom(text);
      const entries = (name: RegisterName) => (name === about ? [] : repository.entries(name));
      return [...findingsOf(rule, { ...facts, repository: { ...repository, entries: entries as never } })];
    });
    expect(found.length).toBeGreaterThan(0);
    expect(emptied).toEqual([]);
  });

  it('has an example that is wrong and one that is right', () => {
    const example = exampleOf(code);
    const judge = (text = '') => findingsOf(rule, factsFrom(fixtureFromExample(text))).length;
    expect(judge(example?.wrong)).toBeGreaterThan(0);
    expect(judge(example?.right)).toBe(0);
  });
});

it('names the same second places in every language', () => {
  expect(Object.keys(en.roles).sort()).toEqual(Object.keys(fr.roles).sort());
});

it.each(codes.filter((code) => !longRecords.has(familyOf(code))))(
  'the right example of %s breaks no other rule of its family',
  (code) => {
    const facts = factsFrom(fixtureFromExample(exampleOf(code)?.right ?? ''));
    // What is absent altogether (level full) stands in other files than those of the example.
    const others = everyRule.filter(
      (rule) =>
        rule.code !== code &&
        familyOf(rule.code) === familyOf(code) &&
        rule.severity === 'error' &&
        rule.level !== 'full' &&
        rule.profiles.includes(facts.repository.settings.data.profile),
    );
    expect(others.filter((rule) => findingsOf(rule, facts).length > 0).map((rule) => rule.code)).toEqual([]);
  },
);
