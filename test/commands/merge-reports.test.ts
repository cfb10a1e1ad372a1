import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Options } from '../../src/commands/command.ts';
import { mergeReportsCommand } from '../../src/commands/merge-reports.ts';
import { validateCommand } from '../../src/commands/validate.ts';
import { languageOf } from '../../src/languages/index.ts';

const home = mkdtempSync(join(tmpdir(), 'cpas-sec-merge-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const corpus = join(import.meta.dirname, '../corpus');

/** Two centres of one name, a third, an error in one and a warning in another. */
const centres = ['x/cpas', 'y/cpas', 'z/aubel'].map((name) => join(home, name));
for (const centre of centres) cpSync(join(corpus, 'valid'), centre, { recursive: true });
cpSync(join(corpus, 'unknown-reference'), centres[1] ?? '', { recursive: true });
cpSync(join(corpus, 'contract-expiring'), centres[0] ?? '', { recursive: true });

const session = {
  today: '2026-11-22',
  askedLanguage: undefined,
  languageOf: async () => await languageOf('fr'),
  print: () => undefined,
  tell: () => undefined,
  colour: false,
  width: undefined,
};
const at = (name: string) => join(home, name);
const textOf = (name: string) => readFileSync(at(name), 'utf8');
const dataOf = (name: string) => JSON.parse(textOf(name));
const validate = async (name: string, options: Options) =>
  await validateCommand.run(session, centres, { ...options, format: ['json'], output: [at(name)] });
const merge = async (names: readonly string[], options: Options) =>
  await mergeReportsCommand.run(session, names.map(at), options);

const formats = ['json', 'sarif', 'gitlab', 'github', 'junit'];
const files = (prefix: string) => formats.map((name) => `${name}=${at(`${prefix}.${name}`)}`);

describe.each([{}, { quiet: true }])('parts written with %o', (options) => {
  it('make the report of one machine, byte for byte, in every machine format', async () => {
    await validateCommand.run(session, centres, { ...options, format: files('whole') });
    for (const part of [1, 2, 3, 4]) await validate(`${part}.json`, { ...options, shard: `${part}/4` });
    expect(dataOf('2.json').shard).toEqual({ part: 2, of: 4 });
    const parts = ['4.json', '2.json', '1.json', '3.json'];
    expect(await merge(parts, { ...options, format: files('merged') })).toBe(1);
    for (const name of formats) expect(textOf(`merged.${name}`), name).toBe(textOf(`whole.${name}`));
    const codes = dataOf('whole.json').findings.map(({ code }: { code: string }) => code);
    expect(codes).toEqual(
      'quiet' in options ? ['reference/unknown'] : ['processor/contract-expiring', 'reference/unknown'],
    );
  });

  it('count all, and know the folder of each finding', () => {
    const report = dataOf('whole.json');
    expect(report.summary).toEqual({ errors: 1, warnings: 1, infos: 0 });
    expect(report.findings.at(-1).repository).toBe(centres[1]);
    expect(textOf('whole.github')).toContain('1 erreur, 1 avertissement');
    const prints = dataOf('whole.gitlab').map((one: { fingerprint: string }) => one.fingerprint);
    expect(report.findings.map((one: { fingerprint: string }) => one.fingerprint)).toEqual(prints);
  });
});

describe('reports that cannot be joined', () => {
  it('are those with a part missing: it is named', async () => {
    await expect(merge(['1.json', '3.json'], {})).rejects.toMatchObject({
      problem: 'part-missing',
      values: { parts: '2/4, 4/4' },
    });
    await expect(merge(['1.json', '1.json'], {})).rejects.toMatchObject({ problem: 'part-twice' });
  });

  it('are those of two ways to deal', async () => {
    await validate('other.json', { shard: '1/5' });
    await expect(merge(['1.json', 'other.json'], {})).rejects.toMatchObject({ problem: 'reports-differ' });
  });

  const finding = { repository: 'elsewhere' };
  it.each([
    ['a text', () => 'report'],
    ['nothing', () => null],
    ['a day that does not exist', (one: object) => ({ ...one, asOf: '2026-02-30' })],
    ['a language that is not spoken', (one: object) => ({ ...one, language: 'xx' })],
    ['a part of none', (one: object) => ({ ...one, shard: { part: 5, of: 4 } })],
    ['a folder that is a text', (one: object) => ({ ...one, repositories: ['a'], findings: [] })],
    ['a folder without counts', (one: object) => ({ ...one, repositories: [{ path: 'a' }], findings: [] })],
    ['an unknown failure', (one: Report) => withRepository(one, { failure: { problem: 'toString', values: {} } })],
    ['a finding that is nothing', (one: object) => ({ ...one, findings: [null] })],
    ['a finding of an unlisted folder', (one: Report) => withFinding(one, finding)],
    ['an unknown severity', (one: Report) => withFinding(one, { severity: 'fatal' })],
    ['a line that is a text', (one: Report) => withFinding(one, { line: '3' })],
    ['values that are nothing', (one: Report) => withFinding(one, { values: null })],
    ['norms that are texts', (one: Report) => withFinding(one, { norms: ['gdpr:30'] })],
    ['a related place without a file', (one: Report) => withFinding(one, { related: [{ role: 'departure' }] })],
  ])('are those with %s', async (_, change) => {
    writeFileSync(at('broken.json'), JSON.stringify((change as (one: Report) => unknown)(dataOf('whole.json'))));
    await expect(merge(['broken.json'], {})).rejects.toMatchObject({ problem: 'no-report' });
  });
});

interface Report {
  readonly repositories: readonly object[];
  readonly findings: readonly object[];
}
const withFinding = (report: Report, change: object) => ({
  ...report,
  findings: report.findings.map((one) => ({ ...one, ...change })),
});
const withRepository = (report: Report, change: object) => ({
  ...report,
  repositories: report.repositories.map((one) => ({ ...one, ...change })),
});

it.each([
  ['same-file', { format: [`json=${at('a')}`, `junit=${home}/./a`] }],
  ['same-file', { format: [`json=${at('a')}`, 'junit'], output: [at('a')] }],
  ['several-outputs', { output: [at('a'), at('b')] }],
])('writes no report over another: %s', async (problem, options) => {
  await expect(validateCommand.run(session, centres, options)).rejects.toMatchObject({ problem });
  expect(readdirSync(home)).not.toContain('a');
});

it('keeps no result among registers', async () => {
  const [centre = ''] = centres;
  const unfinished = at('unfinished');
  mkdirSync(join(unfinished, 'registers'), { recursive: true });
  for (const cache of [centre, join(centre, 'registers'), join(centre, 'registers/kept'), unfinished]) {
    const kept = validateCommand.run(session, [centre], { cache, output: [at('c')] });
    await expect(kept).rejects.toMatchObject({ problem: 'cache-in-registers' });
  }
  expect(await validateCommand.run(session, [centre], { cache: join(centre, '.kept'), output: [at('c')] })).toBe(0);
  expect(readdirSync(join(centre, '.kept'))).toHaveLength(1);
});
