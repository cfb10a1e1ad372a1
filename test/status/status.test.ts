import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../src/files/folder.ts';
import { languageOf, type MessageLanguage, statusTextsOf } from '../../src/languages/index.ts';
import { noPaint } from '../../src/reports/paint.ts';
import { statusJson } from '../../src/status/json.ts';
import { printStatus } from '../../src/status/page.ts';
import { type Status, type StatusRequest, statusOf } from '../../src/status/status.ts';
import { type Validated, validate } from '../../src/validate.ts';
import { judge, withValid } from '../corpus/overlay.ts';

const today = '2026-11-22';
const status = (now: Validated, more: Partial<StatusRequest> = {}): Status =>
  statusOf({ now, today, known: undefined, ...more });
const state = (change: (folder: string) => void = () => undefined) =>
  withValid((folder) => {
    change(folder);
    return judge(folder);
  });
const without =
  (...files: readonly string[]) =>
  (folder: string) => {
    for (const file of files) rmSync(join(folder, 'registers', file), { recursive: true });
  };

async function screen(figures: Status, code: MessageLanguage = 'fr'): Promise<readonly string[]> {
  const [language, texts] = await Promise.all([languageOf(code), statusTextsOf(code)]);
  return printStatus(figures, { language, texts, paint: noPaint, width: undefined }).trimEnd().split('\n');
}

describe('figures', () => {
  it('of a complete repository: nothing open, every norm met', async () => {
    const { centre, findings, incomplete } = status(await state());
    expect(incomplete).toBe(false);
    expect(findings).toMatchObject({ errors: 0, warnings: 0, infos: 0, families: [] });
    expect(centre).toMatchObject({ profile: 'be-cpas', total: { score: 1 }, gdpr: { activities: { faulty: 0 } } });
  });

  it('count the findings of each family, the gravest first', async () => {
    const { findings } = status(await state(without('backups.yaml', 'assets.yaml')));
    expect(findings.families[0]).toMatchObject({ family: 'continuity', errors: 1 });
    const sum = findings.families.reduce((all, one) => all + one.errors + one.warnings + one.infos, 0);
    expect(sum).toBe(findings.errors + findings.warnings + findings.infos);
  });

  it('of the Regulation follow the registers and the day', async () => {
    const requests = [
      '- { id: a, receivedOn: 2026-09-01, right: access, channel: email }',
      '- { id: b, receivedOn: 2026-11-20, right: access, channel: email }',
      '- { id: c, receivedOn: 2026-12-20, right: access, channel: email }',
      '- { id: d, receivedOn: 2026-09-01, right: access, channel: email, answeredOn: 2026-09-10, outcome: granted }',
    ].join('\n');
    const { centre } = status(
      await state((folder) => writeFileSync(join(folder, 'registers/requests.yaml'), requests)),
    );
    expect(centre?.gdpr.requests).toEqual({ received: 3, open: 2, late: 1 });
    expect(centre?.deadlines.overdue).toBeGreaterThan(0);
  });

  it('of a repository whose settings are faulty are the findings alone', async () => {
    const broken = status(await state((folder) => writeFileSync(join(folder, 'cpas-sec.yaml'), 'profile: be-cpass\n')));
    expect(broken.centre).toBeUndefined();
    expect(broken.findings.errors).toBeGreaterThan(0);
    const lines = await screen(broken);
    expect(lines[0]).toContain('cpas-sec.yaml');
    expect(lines.some((line) => line.includes('schema'))).toBe(true);
    expect(JSON.parse(statusJson(broken))).toMatchObject({ formatVersion: 1, readable: false, domains: null });
  });

  it('of a repository with a faulty register say that they are too low', async () => {
    const figures = status(await state((folder) => writeFileSync(join(folder, 'registers/norms.yaml'), '- id: [\n')));
    expect(figures.incomplete).toBe(true);
    expect(figures.centre?.total?.score).toBeUndefined();
    expect((await screen(figures))[2]).toContain('en faute');
  });
});

describe('compared with an earlier state', () => {
  it('tells what was mended, what is new, and how the scores moved', async () => {
    const [worse, better] = await Promise.all([state(without('backups.yaml')), state(without('assets.yaml'))]);
    const { since } = status(better, { before: { state: worse, version: 'v1' } });
    expect(since).toMatchObject({ version: 'v1', readable: true });
    const families = new Map(since?.families.map((one) => [one.family, one]));
    expect(families.get('continuity')).toMatchObject({ gone: 1, new: 0 });
    expect(families.get('asset')).toMatchObject({ gone: 0, new: 1 });
    const ops = since?.domains.find(({ domain }) => domain === 'ops');
    expect(ops?.change).toBeGreaterThan(0);
    expect(since?.total?.change).toBeGreaterThan(0);
    const lines = await screen(status(better, { before: { state: worse, version: 'v1' } }));
    expect(lines.find((line) => line.includes('Exploitation'))).toMatch(/100 % {2}\+\d+ /);
    expect(lines.some((line) => line.startsWith('Depuis v1 : '))).toBe(true);
  });

  it('with itself finds no change', async () => {
    const now = await state(without('backups.yaml'));
    const { since } = status(now, { before: { state: now, version: 'HEAD' } });
    expect(since).toMatchObject({ gone: 0, new: 0, families: [], total: { change: 0 } });
  });

  it('with a state that did not exist says that there is nothing to compare with', async () => {
    const empty = await validate({ files: [], faults: [] }, { today, revision: '' });
    const figures = status(await state(), { before: { state: empty, version: 'v0' } });
    expect(figures.since?.readable).toBe(false);
    expect((await screen(figures)).join('\n')).toContain('v0');
  });
});

describe('the screen', () => {
  const example = async (today: string): Promise<Status> => {
    const now = await validate(readFolder('examples/cpas'), { today, revision: '' });
    const before = { state: await state(without('norms.yaml')), version: 'main' };
    return statusOf({ now, today, known: 1234, before });
  };

  it.each(['fr', 'en'] as const)('holds in 40 lines of 80 signs, on the worst of days (%s)', async (code) => {
    const lines = await screen({ ...(await example('2029-06-01')), incomplete: true }, code);
    expect(lines.length).toBeLessThanOrEqual(40);
    const wide = lines.filter((line) => line.length > 80 && !line.startsWith('Des fichiers'));
    expect(wide).toEqual([]);
  });

  it('gives the number first on each line that has a bar', async () => {
    const bars = (await screen(await example('2026-11-22'))).filter((line) => /[█░]/.test(line));
    expect(bars).toHaveLength(15);
    for (const line of bars) expect(line).toMatch(/^ +(\d+ %|\?)/);
  });

  it('says every domain in each language', async () => {
    const { centre } = await example('2026-11-22');
    for (const code of ['fr', 'en'] as const) {
      const { domains } = await statusTextsOf(code);
      expect(Object.keys(domains)).toEqual([...(centre?.domains ?? []).map(({ domain }) => domain), 'all']);
    }
  });
});
