import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { pdf } from '../../../src/formats/pdf.ts';
import { everything } from './samples.ts';

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const root = fileURLToPath(new URL('../../../', import.meta.url));

describe('the bytes of a PDF', () => {
  it('are the same twice in one process', async () => {
    expect(digest(await pdf.write(everything()))).toBe(digest(await pdf.write(everything())));
  });

  it('are the same in another folder, time zone and language', async () => {
    const program = `
      import('${root}src/formats/pdf.ts').then(async ({ pdf }) => {
        const { everything } = await import('${root}test/formats/pdf/samples.ts');
        const { createHash } = await import('node:crypto');
        console.log(createHash('sha256').update(await pdf.write(everything())).digest('hex'));
      });`;
    const run = spawnSync(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), '--input-type=module', '-e', program],
      {
        cwd: tmpdir(),
        env: { ...process.env, TZ: 'Asia/Tokyo', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
        encoding: 'utf8',
      },
    );
    expect(run.stderr).toBe('');
    expect(run.stdout.trim()).toBe(digest(await pdf.write(everything())));
  });

  it('carry the day of the page', async () => {
    expect(Buffer.from(await pdf.write(everything())).toString('latin1')).toContain('(D:20260331000000Z)');
  });
});
