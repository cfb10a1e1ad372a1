import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeFrame } from '../../src/reports/code-frame.ts';
import { reports } from '../../src/reports/index.ts';
import { noPaint } from '../../src/reports/paint.ts';
import { judge, withCase } from '../corpus/overlay.ts';
import { contextWith } from './samples.ts';

const secrets = /10100105|85[.]?07[.]?30|033[.]?28|5390 0754|Bonjour2026|Secret2026|MIIEvQ/;

const cases = [
  'secret-in-a-faulty-entry',
  'secret-as-a-field-name',
  'secret-without-quotation-marks',
  'secret-in-a-file-that-cannot-be-read',
  'secret-with-faulty-settings',
  'secret-cannot-be-waived',
  'secret-in-the-settings',
  'national-number-in-free-text',
  'private-key',
];

describe.each(Object.keys(reports))('the report %s', (name) => {
  it.each(cases)('shows no secret of %s, not to who asks for names either', async (sample) => {
    const printed = await withCase(sample, async (folder) => {
      const { diagnostics } = judge(folder);
      const source = (file: string) => readFileSync(join(folder, file), 'utf8');
      const context = await contextWith({ source, showPersonal: true });
      return (await reports[name]?.())?.print(diagnostics, context) ?? '';
    });
    expect(printed).toMatch(/secret[./]/);
    expect(printed).not.toMatch(secrets);
  });
});

const frame = (source: string, line: number, column = 1): string =>
  codeFrame(
    source,
    { file: 'registers/people.yaml', line, column, pointer: '' },
    { paint: noPaint, secret: false },
  ).join('\n');

describe('the lines shown for a finding that is about no secret', () => {
  it('hide the secrets of the line and of the line before, and keep the columns', () => {
    const shown = frame('note: NISS 85.07.30-033.28 et BE68 5390 0754 7034.\nadmin: { mdp: Bonjour2026! }\n', 2, 8);
    expect(shown).toContain('note: NISS 85••••••••••••• et BE•••••••••••••••••.\n');
    expect(shown).toContain('admin: { mdp: Bo•••••••••• }\n');
  });

  it('hide a secret that the window of a long line cuts', () => {
    const line = `note: ${'x '.repeat(60)}85.07.30-033.28 ${'x '.repeat(60)}`;
    for (let column = 1; column < line.length; column += 1) expect(frame(line, 1, column)).not.toMatch(/0[.]?30|-033/);
  });

  it('hide the lines inside a private key, and no line after it', () => {
    const key = ['key: |', '  -----BEGIN PRIVATE KEY-----', '  MIIEvQAB', '  CDEF', '  -----END PRIVATE KEY-----'];
    const source = [...key, 'name: Alice', ''].join('\n');
    expect(frame(source, 4)).not.toMatch(/MIIEvQAB|CDEF/);
    expect(frame(source, 6)).toContain('name: Alice');
  });

  it('leave everything else as it is', () => {
    const lines = ['enterpriseNumber: 0207.000.077', 'phone: +32 81 00 00 30', 'startedOn: 2025-01-06', 'x: é→y'];
    for (const line of lines) expect(frame(line, 1)).toContain(line);
  });
});
