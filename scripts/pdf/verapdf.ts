import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import type { Judge, Verdicts } from './judge.ts';

const jars = 'build/verapdf';
const profiles = { ua1: 'PDF/UA-1', '2a': 'PDF/A-2a' } as const;

/** The official veraPDF, one profile at a time; one Java machine checks all files. */
export const verapdfJudges: readonly Judge[] = (['ua1', '2a'] as const).map((profile) => ({
  name: `veraPDF ${profiles[profile]}`,
  judge: (files) => judge(files, profile),
}));

function judge(files: readonly string[], profile: string): Verdicts {
  if (spawnSync('java', ['-version']).error !== undefined) return { missing: 'Java is not installed' };
  const problem = bringJars();
  if (problem !== undefined) return { missing: problem };
  const classpath = jarFiles()
    .map((jar) => join(jars, jar))
    .join(delimiter);
  const options = ['-f', profile, '--format', 'text', '--verbose', '--loglevel', '0'];
  const run = spawnSync('java', ['-cp', classpath, 'org.verapdf.apps.GreenfieldCliWrapper', ...options, ...files], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { faults: new Map(files.map((file) => [file, faultsOf(file, profile, run.stdout)])) };
}

/** Its text report: `PASS file profile`, or `FAIL file profile` and an indented line for each broken rule. */
function faultsOf(file: string, profile: string, report: string): string[] {
  const lines = report.split('\n');
  const at = lines.findIndex((line) => line.slice(5) === `${resolve(file)} ${profile}`);
  if (at === -1) return ['veraPDF said nothing of this file'];
  if (lines[at]?.startsWith('PASS') === true) return [];
  const broken = lines.slice(at + 1);
  const end = broken.findIndex((line) => !line.startsWith(' '));
  return broken
    .slice(0, end === -1 ? undefined : end)
    .map((line) => `rule ${line.trim().replace(/^FAIL /, '')}`)
    .concat('not conforming');
}

function jarFiles(): string[] {
  try {
    return readdirSync(jars).filter((name) => name.endsWith('.jar'));
  } catch {
    return [];
  }
}

/** Copies veraPDF from the Maven repository, once; says why when it cannot. */
function bringJars(): string | undefined {
  if (jarFiles().length > 0) return undefined;
  const run = spawnSync(
    'mvn',
    [
      '-q',
      '-B',
      '-f',
      'scripts/pdf/verapdf-pom.xml',
      'dependency:copy-dependencies',
      `-DoutputDirectory=${resolve(jars)}`,
    ],
    { encoding: 'utf8' },
  );
  if (run.error !== undefined) return 'Maven is not installed, and veraPDF comes through it';
  return run.status === 0 && jarFiles().length > 0
    ? undefined
    : `Maven could not fetch veraPDF:\n${run.stdout}${run.stderr}`.trim();
}
