import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ReportContext } from '../../src/reports/report.ts';
import { sarif } from '../../src/reports/sarif.ts';
import { contextWith, hostile, missingTitle, sarifSchema, someFaults, unreadAt, visited } from './samples.ts';

const ajv = new Ajv.default({ strict: false, allErrors: true });
addFormats.default(ajv);
const isValid = ajv.compile(sarifSchema());

interface Place {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
    readonly region: object;
  };
}

interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly (object & { readonly id: string })[] } };
  readonly invocations: readonly object[];
  readonly results: readonly {
    readonly ruleId: string;
    readonly ruleIndex: number;
    readonly level: string;
    readonly message: { readonly text: string };
    readonly locations: readonly Place[];
    readonly relatedLocations?: readonly Place[];
    readonly partialFingerprints: Readonly<Record<string, string>>;
    readonly properties: object;
  }[];
}

const runOf = (text: string): Run => (JSON.parse(text) as { runs: [Run] }).runs[0];

let context: ReportContext;
beforeAll(async () => {
  context = await contextWith();
});

describe('the schema of OASIS', () => {
  const valid = (text: string): void => {
    expect(isValid(JSON.parse(text)), JSON.stringify(isValid.errors, null, 2)).toBe(true);
  };

  it('takes a report without findings', () => valid(sarif.print([], { ...context, sentences: {} })));

  it('takes the report of faults of the corpus', async () => {
    const { diagnostics, repositories } = await someFaults();
    valid(sarif.print(diagnostics, { ...context, repositories }));
  });

  it('takes hostile values, a folder that could not be read and one read in part', () => {
    const repositories = [unreadAt('a'), visited({ path: 'b', incomplete: true })];
    valid(sarif.print(hostile, { ...context, repositories }));
  });

  it('refuses what is no report: it is asked in earnest', () => {
    expect(isValid({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
  });
});

describe('a result', () => {
  it('has its place, its rule and its norms', () => {
    const { results, tool } = runOf(sarif.print([missingTitle], context));
    const [result] = results;
    expect(result).toMatchObject({
      ruleId: 'schema/required',
      ruleIndex: 0,
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'registers/services.yaml', uriBaseId: '%SRCROOT%' },
            region: { startLine: 3, startColumn: 5 },
          },
        },
      ],
      properties: { norms: [{ id: 'gdpr:30(1)', citation: 'RGPD, art. 30, § 1' }] },
    });
    expect(result?.message.text).toContain('title');
    expect(result?.partialFingerprints.primaryLocationLineHash).toMatch(/^[0-9a-f]{64}$/);
    expect(tool.driver.rules[0]).toMatchObject({ id: 'schema/required', name: 'SchemaRequired' });
  });

  it('points at its own rule, and every rule says why and how', async () => {
    const { diagnostics, repositories } = await someFaults();
    const { results, tool } = runOf(sarif.print(diagnostics, { ...context, repositories }));
    expect(results).toHaveLength(diagnostics.length);
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    for (const rule of tool.driver.rules) {
      expect(rule).toMatchObject({
        shortDescription: { text: expect.stringMatching(/\S[.?!]$/) },
        fullDescription: { text: expect.stringMatching(/\S/) },
        help: { text: expect.not.stringMatching(/\{\w+\}/), markdown: expect.stringContaining('**') },
      });
    }
  });

  it.each([
    ['error', 0, 'error'],
    ['warning', 1, 'warning'],
    ['info', 2, 'note'],
  ])('of severity %s has the level %s', (_, index, level) => {
    expect(runOf(sarif.print(hostile, context)).results[index]?.level).toBe(level);
  });

  it('has addresses that decode to the file, also of a related place', () => {
    const [result] = runOf(sarif.print(hostile, context)).results;
    const places = [...(result?.locations ?? []), ...(result?.relatedLocations ?? [])];
    const addresses = places.map(({ physicalLocation }) => physicalLocation.artifactLocation.uri);
    expect(addresses[0]).toMatch(/^registers\/peo%20ple\/[\w\-.!~*'()%/]+$/);
    expect(addresses.map(decodeURIComponent)).toEqual([hostile[0]?.at.file.toWellFormed(), 'registers/people.yaml']);
  });

  it('makes no link of a value', () => {
    expect(sarif.print(hostile, context)).not.toContain('[click](1)');
  });
});

it('says that a folder was not checked', () => {
  const { invocations } = runOf(sarif.print([], { ...context, repositories: [unreadAt('/home/x/cpas')] }));
  expect(invocations[0]).toMatchObject({
    executionSuccessful: false,
    toolExecutionNotifications: [
      {
        level: 'error',
        message: { text: 'Dossier cpas : illisible. Il n’y a pas de fichier cpas-sec.yaml dans « cpas ».' },
      },
    ],
  });
});

it('knows no path of this machine', () => {
  const at = { ...missingTitle.at, file: '/home/x/cpas/registers/services.yaml' };
  const text = sarif.print([{ ...missingTitle, at }], {
    ...context,
    repositories: [visited({ path: '/home/x/cpas' })],
  });
  expect(text).not.toContain('/home');
  expect(runOf(text).results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('registers/services.yaml');
});
