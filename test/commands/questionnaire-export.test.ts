import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Session } from '../../src/commands/command.ts';
import { exportQuestionnaire } from '../../src/commands/questionnaire-export.ts';
import { fr } from '../../src/languages/fr.ts';
import { languageOf } from '../../src/languages/index.ts';
import { type Questionnaire, questionnaireOf } from '../../src/rules/questionnaires.ts';
import { centre } from '../questionnaire/centre.ts';

const folder = mkdtempSync(join(tmpdir(), 'cpas-sec-export-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const repository = centre();

const questionnaire = questionnaireOf(repository, 2026) as Questionnaire;

async function exported(options: Record<string, unknown>) {
  const printed: string[] = [];
  const told: string[] = [];
  const session: Session = {
    today: '2026-11-22',
    askedLanguage: undefined,
    languageOf: (code) => languageOf(code as 'fr'),
    print: (text) => printed.push(text),
    tell: (text) => told.push(text),
    colour: false,
    width: undefined,
  };
  const code = await exportQuestionnaire(session, { questionnaire, repository, language: fr, options });
  return { code, text: printed.join(''), told: told.join('') };
}

describe('the export of a questionnaire', () => {
  it('prints CSV, or JSON when asked', async () => {
    expect((await exported({})).text).toMatch(/^\uFEFFPartie;Numéro;Identifiant;/);
    expect(JSON.parse((await exported({ format: 'json' })).text).year).toBe(2026);
  });

  it('writes the file asked for, over an older one', async () => {
    for (const format of ['csv', 'xlsx', 'json'] as const) {
      const output = join(folder, `q.${format}`);
      writeFileSync(output, 'old');
      expect(await exported({ output })).toEqual({ code: 0, text: '', told: `Écrit : ${output}` });
      const start = { csv: '\uFEFFPartie', xlsx: 'PK', json: '{' }[format];
      expect(readFileSync(output, 'utf8').startsWith(start)).toBe(true);
    }
  });

  it('refuses XLSX without a file and an unknown format', async () => {
    await expect(exported({ format: 'xlsx' })).rejects.toMatchObject({ problem: 'export-without-file' });
    await expect(exported({ format: 'cvs' })).rejects.toMatchObject({
      problem: 'unknown-format',
      values: { name: 'cvs', suggestion: 'csv' },
    });
  });

  it('refuses a file whose ending says another format', async () => {
    for (const [format, name] of [
      ['csv', 'never.xlsx'],
      ['json', 'never.csv'],
      ['csv', 'never.yaml'],
    ] as const) {
      const output = join(folder, name);
      await expect(exported({ format, output })).rejects.toMatchObject({ problem: 'format-and-ending' });
      expect(existsSync(output)).toBe(false);
    }
    const output = join(folder, 'named-otherwise.txt');
    await exported({ format: 'json', output });
    expect(JSON.parse(readFileSync(output, 'utf8')).year).toBe(2026);
  });

  it('never writes over a register, a questionnaire or the settings, through a link neither', async () => {
    const home = join(folder, 'centre');
    mkdirSync(join(home, 'questionnaires'), { recursive: true });
    writeFileSync(join(home, 'cpas-sec.yaml'), 'profile: be-cpas\n');
    writeFileSync(join(home, 'questionnaires/2026.yaml'), 'mine');
    symlinkSync(join(home, 'questionnaires/2026.yaml'), join(folder, 'link.csv'));
    const taken = [
      'cpas-sec.yaml',
      'questionnaires/2026.yaml',
      'registers/people.csv',
      'norms/own.json',
      '../link.csv',
    ];
    for (const name of taken) {
      const output = join(home, name);
      await expect(exported({ output })).rejects.toMatchObject({ problem: 'export-over-register' });
    }
    expect(readFileSync(join(home, 'questionnaires/2026.yaml'), 'utf8')).toBe('mine');
    expect((await exported({ output: join(home, 'questionnaire-2026.csv') })).code).toBe(0);
  });
});
