import { beforeAll, describe, expect, it } from 'vitest';
import { github } from '../../src/reports/github.ts';
import type { ReportContext } from '../../src/reports/report.ts';
import { contextWith, hostile, missingTitle, unreadAt, visited } from './samples.ts';

let context: ReportContext;
beforeAll(async () => {
  context = await contextWith();
});

const linesOf = (text: string): readonly string[] => text.trimEnd().split('\n');

it('writes one command for each finding and one that sums up', () => {
  const sentences = {
    'schema/required': { title: 'Champ manquant', message: 'Il manque {field}.', hint: 'À 100 %.', why: '' },
  };
  expect(github.print([missingTitle], { ...context, sentences })).toBe(
    [
      '::error file=registers/services.yaml,line=3,col=5,title=Champ manquant (schema/required)::Il manque title.%0ACorriger : À 100 %25.%0ASource : RGPD, art. 30, § 1',
      '::notice title=cpas-sec::1 erreur, 0 avertissement, 0 information',
      '',
    ].join('\n'),
  );
});

it('says so when nothing was found', () => {
  expect(github.print([], context)).toBe('::notice title=cpas-sec::Aucun constat.\n');
});

describe('hostile values', () => {
  it('start no command of their own', () => {
    const lines = linesOf(github.print(hostile, context));
    expect(lines).toHaveLength(hostile.length + 1);
    expect(lines.map((line) => /^::(\w+) /.exec(line)?.[1])).toEqual(['error', 'warning', 'notice', 'notice']);
    expect(lines.join('')).not.toMatch(/[\p{Cc}]/u);
  });

  it('come back whole when the runner decodes them', () => {
    const [, properties = ''] = /^::error (.*?)::/.exec(linesOf(github.print(hostile, context))[0] ?? '') ?? [];
    const parts = properties.split(',').map((part) => part.split('='));
    expect(parts.map(([name]) => name)).toEqual(['file', 'line', 'col', 'title']);
    expect(parts.every((part) => part.length === 2 || part[0] === 'file')).toBe(true);
    expect(parts.flat().join('')).not.toContain(':');
  });
});

it('says that a folder was not checked or only in part', () => {
  const repositories = [unreadAt('/srv/a'), visited({ path: 'b', incomplete: true })];
  const lines = linesOf(github.print([], { ...context, repositories }));
  expect(lines[0]).toBe(
    '::error title=cpas-sec::Dossier a : illisible. Il n’y a pas de fichier cpas-sec.yaml dans « a ».',
  );
  expect(lines[1]).toMatch(/^::notice title=cpas-sec::0 erreur, .*%0ADes fichiers/);
});
