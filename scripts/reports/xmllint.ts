import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const schema = fileURLToPath(new URL('../../test/reports/junit-as-written.xsd', import.meta.url));

/** Why xmllint cannot be asked here; undefined when it can. */
export const noXmllint = (): string | undefined =>
  spawnSync('xmllint', ['--version']).error === undefined
    ? undefined
    : 'xmllint is not installed (apt-get install libxml2-utils)';

/** What xmllint says of a JUnit report: not well formed, not as our schema wants it. */
export function xmllintFaults(xml: string, xsd = schema): readonly string[] {
  const run = spawnSync('xmllint', ['--nonet', '--noout', '--schema', xsd, '-'], { input: xml, encoding: 'utf8' });
  return run.status === 0 ? [] : run.stderr.trim().split('\n');
}
