import { existsSync } from 'node:fs';
import { findPdfs } from './pdf/find-pdfs.ts';
import type { Judge } from './pdf/judge.ts';
import { qpdfJudge } from './pdf/qpdf.ts';
import { verapdfJudges } from './pdf/verapdf.ts';

/**
 * Asks veraPDF (PDF/UA-1, PDF/A-2a) and qpdf about PDFs: the files and folders given, or all below build/.
 * Exit code 1 when a file fails, when there is none, and, in CI, when a tool is missing.
 */
const paths = process.argv.slice(2);
const files = paths.length > 0 ? findPdfs(paths) : existsSync('build') ? findPdfs(['build']) : [];

if (files.length === 0) {
  console.error('No PDF to check. Name files or folders, or render some below build/ first.');
  process.exitCode = 1;
} else {
  process.exitCode = verify([...verapdfJudges, qpdfJudge]) ? 0 : 1;
}

function verify(judges: readonly Judge[]): boolean {
  const faults = new Map<string, string[]>(files.map((file) => [file, []]));
  const asked: string[] = [];
  const missing: string[] = [];
  for (const judge of judges) {
    const verdicts = judge.judge(files);
    if ('missing' in verdicts) missing.push(`${judge.name}: ${verdicts.missing}`);
    else {
      asked.push(judge.name);
      for (const [file, lines] of verdicts.faults)
        faults.get(file)?.push(...lines.map((line) => `${judge.name}: ${line}`));
    }
  }
  if (asked.length > 0) report(faults, asked);
  for (const line of missing) console.log(`NOT CHECKED  ${line}`);
  const failed = [...faults.values()].some((lines) => lines.length > 0);
  return !failed && (missing.length === 0 || process.env.CI === undefined);
}

function report(faults: ReadonlyMap<string, readonly string[]>, asked: readonly string[]): void {
  for (const [file, lines] of faults)
    console.log([`${lines.length === 0 ? 'PASS' : 'FAIL'}  ${file}`, ...lines].join('\n      '));
  const failed = [...faults.values()].filter((lines) => lines.length > 0).length;
  console.log(`${faults.size} files, ${failed} failed (${asked.join(', ')})`);
}
