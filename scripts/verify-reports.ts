import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../src/model/diagnostic.ts';
import { junit } from '../src/reports/junit.ts';
import type { Report, ReportContext } from '../src/reports/report.ts';
import { sarif } from '../src/reports/sarif.ts';
import { contextWith, everyFault, hostile } from '../test/reports/samples.ts';
import { jenkinsXsd } from './reports/jenkins-xsd.ts';
import { multitool, multitoolFaults } from './reports/multitool.ts';
import { noXmllint, xmllintFaults } from './reports/xmllint.ts';

/**
 * Asks Microsoft's SARIF multitool and xmllint about reports: of nothing found, of all faults of the test corpus, of
 * hostile values. Exit code 1 when one of them finds anything, and, in CI, when a tool is missing.
 */
const folder = 'build/reports';
const xmlProblem = noXmllint();
const tool = multitool();
const jenkins = jenkinsXsd();
const { homepage } = JSON.parse(readFileSync('package.json', 'utf8')) as { homepage?: string };
const missing: string[] = [
  ...(xmlProblem === undefined ? [] : [`JUnit: ${xmlProblem}`]),
  ...('missing' in jenkins ? [`JUnit: ${jenkins.missing}`] : []),
  ...('missing' in tool ? [`SARIF: ${tool.missing}`] : []),
];
let failed = 0;

mkdirSync(folder, { recursive: true });
const corpus = await everyFault();
await verify('clean', [], await contextWith({ sentences: {} }));
await verify('corpus', corpus.diagnostics, await contextWith({ repositories: corpus.repositories }));
await verify('hostile', hostile, await contextWith());
if (homepage === undefined) console.log('NOT ASKED    SARIF: informationUri, because package.json has no "homepage"');
for (const line of missing) console.log(`NOT CHECKED  ${line}`);
process.exitCode = failed === 0 && (missing.length === 0 || process.env.CI === undefined) ? 0 : 1;

async function verify(name: string, diagnostics: readonly Diagnostic[], context: ReportContext): Promise<void> {
  const write = (report: Report, extension: string): string => {
    const file = join(folder, `${name}.${extension}`);
    writeFileSync(file, report.print(diagnostics, context));
    return file;
  };
  const sarifFile = write(sarif, 'sarif');
  const junitFile = write(junit, 'xml');
  if ('program' in tool)
    tellOf(
      sarifFile,
      multitoolFaults(tool.program, sarifFile).filter((fault) => !isForeseen(fault)),
    );
  if (xmlProblem !== undefined) return;
  const xml = junit.print(diagnostics, context);
  tellOf(`${junitFile}, as we mean it`, xmllintFaults(xml));
  if ('xsd' in jenkins) tellOf(`${junitFile}, as Jenkins reads it`, xmllintFaults(xml, jenkins.xsd));
}

/** The address of the tool's page comes from package.json; as long as there is none, a report cannot give it. */
function isForeseen(fault: string): boolean {
  return homepage === undefined && /^SARIF2005 \S*nformationUri\b/.test(fault);
}

function tellOf(file: string, faults: readonly string[]): void {
  if (faults.length > 0) failed += 1;
  console.log([`${faults.length === 0 ? 'PASS' : 'FAIL'}  ${file}`, ...faults.slice(0, 20)].join('\n      '));
}
