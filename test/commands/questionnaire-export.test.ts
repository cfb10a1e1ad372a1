import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Session } from '../../src/commands/command.ts';
import { exportQuestionnaire } from '../../src/commands/questionnaire-export.ts';
import { languageOf } from '../../src/languages/index.ts';
import { centre } from '../questionnaire/centre.ts';

const folder = mkdtempSync(join(tmpdir(), 'cpas-sec-export-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const repository = centre();

async function exported(options: Record<string, unknown>, year = 2026) {
  const printed: string[] = [];
  const session: Session = {
    today: '2026-11-22',
    askedLanguage: undefined,
    languageOf: (code) => languageOf(code as 'fr'),
    print: (text) => printed.push(text),
    tell: () => undefined,
    colour: false,
    width: undefined,
  };
  const code = await exportQuestionnaire(session, { year, repository, options });
  return { code, text: printed.join('') };
}

describe('the export of a questionnaire', () => {
  it('prints CSV, or JSON when asked', async () => {
    expect((await exported({})).text).toMatch(/^\uFEFFPartie;Numéro;Identifiant;/);
    expect(JSON.parse((await exported({ format: 'json' })).text).year).toBe(2026);
  });

  it('writes the file asked for, over an older one', async () => {
    for (const format of ['csv', 'xlsx', 'json'] as const) {
      const output = join(folder, `q.${format}`);
      await exported({ format: 'csv', output });
      expect(await exported({ format, output })).toEqual({ code: 0, text: '' });
      const start = { csv: '\uFEFFPartie', xlsx: 'PK', json: '{' }[format];
      expect(readFileSync(output, 'utf8').startsWith(start)).toBe(true);
    }
  });

  it('refuses XLSX without a file, an unknown format, a year without questionnaire, and writes nothing', async () => {
    await expect(exported({ format: 'xlsx' })).rejects.toMatchObject({ problem: 'export-without-file' });
    await expect(exported({ format: 'cvs' })).rejects.toMatchObject({
      problem: 'unknown-format',
      values: { name: 'cvs', suggestion: 'csv' },
    });
    const output = join(folder, 'never.csv');
    await expect(exported({ output }, 2031)).rejects.toMatchObject({
      problem: 'no-questionnaire',
      values: { year: 2031, known: '2026' },
    });
    expect(existsSync(output)).toBe(false);
  });
});
