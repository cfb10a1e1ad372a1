import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Why the tests in LibreOffice cannot run here; undefined when they can. A user's machine may lack it, a CI machine may
 * not.
 */
export function noOffice(): string | undefined {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return undefined;
  } catch {
    const reason = 'There is no LibreOffice (apt-get install libreoffice-calc).';
    if (process.env.CI) throw new Error(reason);
    console.warn(`Tests in LibreOffice are skipped. ${reason}`);
    return reason;
  }
}

/** Semicolons, quotes, UTF-8, English, cells as they are shown. */
const csv = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,1033,false,true,false,false,false,1';

/** Opens a spreadsheet in LibreOffice and saves its first sheet as CSV. `filter` says how a CSV file is opened. */
export function throughOffice(name: string, bytes: Uint8Array, filter?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'cpas-sec-office-'));
  try {
    writeFileSync(join(folder, name), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const read = filter === undefined ? [] : [`--infilter=${filter}`];
    const out = join(folder, 'out');
    const args = [profile, '--headless', ...read, '--convert-to', csv, '--outdir', out];
    execFileSync('soffice', [...args, join(folder, name)], { stdio: 'ignore' });
    const [sheet] = execFileSync('ls', [out], { encoding: 'utf8' }).split('\n');
    return readFileSync(join(out, sheet ?? ''), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
