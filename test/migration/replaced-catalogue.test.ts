import { describe, expect, it } from 'vitest';
import { readFolder } from '../../src/files/folder.ts';
import { hashFiles } from '../../src/files/hash-files.ts';
import { load } from '../../src/load.ts';
import { planMigration } from '../../src/migration/plan.ts';
import { normCoverage } from '../../src/norm-coverage.ts';
import { normsOf } from '../../src/norms/norm-set.ts';
import { domainScores, totalScore } from '../../src/rules/domain-scores.ts';
import { validate } from '../../src/validate.ts';
import { withOwnCitations } from '../../src/visits/own-citations.ts';
import { proposalsOf } from '../questionnaire/example.ts';
import { install, migrate, registersOf, transcription, withCopy } from './centre.ts';

const asOf = { today: '2026-11-22', revision: '' };
const judge = async (folder: string) => await validate(readFolder(folder), asOf, (paths) => hashFiles(folder, paths));
const planFor = (folder: string) => planMigration(readFolder(folder), folder);

describe('a centre that replaces our catalogue by its transcription', () => {
  it('is told of every record that still cites ours, and where it goes', async () => {
    await withCopy('examples/cpas', async (folder) => {
      install(folder, transcription());
      const { diagnostics } = await judge(folder);
      const lost = diagnostics.filter(({ code }) => code === 'reference/unknown-norm');
      expect(lost).toHaveLength(planFor(folder).moves.length);
      expect(lost.length).toBeGreaterThan(150);
      expect(lost.every(({ values }) => /^bcss:\d+\.\d+$/.test(String(values.suggestion)))).toBe(true);
      expect(diagnostics).toHaveLength(lost.length);
    });
  });

  it('has no finding once its records have moved', async () => {
    await withCopy('examples/cpas', async (folder) => {
      install(folder, transcription());
      migrate(folder);
      expect((await judge(folder)).diagnostics).toEqual([]);
      expect(planFor(folder).moves).toEqual([]);
    });
  });

  it('changes the ids and not one sign besides', async () => {
    await withCopy('examples/cpas', (folder) => {
      install(folder, transcription());
      const before = registersOf(folder);
      const { moves } = planFor(folder);
      migrate(folder);
      const after = registersOf(folder);
      for (const [name, text] of before) {
        const own = moves.filter(({ at }) => at.file === `registers/${name}`);
        const lines = text.split('\n');
        for (const { at, from, to } of own.toReversed()) {
          const line = lines[at.line - 1] ?? '';
          expect(line.slice(at.column - 1)).toMatch(new RegExp(`^["']?${from.replaceAll('.', '\\.')}`));
          lines[at.line - 1] = line.slice(0, at.column - 1) + line.slice(at.column - 1).replace(from, to[0] ?? '');
        }
        expect([name, after.get(name)]).toEqual([name, lines.join('\n')]);
      }
    });
  });

  it('keeps its score before and after: a statement on a replaced norm holds for its successor', async () => {
    const total = async (folder: string) => {
      const { repository, diagnostics } = await judge(folder);
      return repository && totalScore({ repository, diagnostics, today: asOf.today });
    };
    await withCopy('examples/cpas', async (folder) => {
      const shipped = await total(folder);
      install(folder, transcription());
      const between = await total(folder);
      migrate(folder);
      expect(shipped?.score).toBeGreaterThan(0.5);
      expect([between, await total(folder)]).toEqual([shipped, shipped]);
    });
  });

  it('is proposed the same answers: the working form asks for our norms, the statements name its own', async () => {
    await withCopy('examples/cpas', async (folder) => {
      const proposed = async () => {
        const { repository } = await judge(folder);
        if (repository === undefined) throw new Error('no repository');
        const facts = { repository, today: '2026-11-22', revision: '' };
        return proposalsOf(facts, 2025, '2026-02-09').map(({ question, value, basis }) => [question, value, basis]);
      };
      const shipped = await proposed();
      install(folder, transcription());
      migrate(folder);
      expect(await proposed()).toEqual(shipped);
    });
  });

  it('is counted by chapter, under the titles of its catalogue', async () => {
    await withCopy('examples/cpas', async (folder) => {
      install(folder, transcription());
      const { repository, diagnostics } = await judge(folder);
      const scores = repository === undefined ? [] : domainScores({ repository, diagnostics, today: asOf.today });
      expect(scores.map(({ domain }) => domain)).toEqual('4 5 6 7 8 9 10 11 12 13 14 15 16 17 18'.split(' '));
      expect(scores.find(({ domain }) => domain === '12')?.title?.fr).toBe('Exploitation');
    });
  });
});

describe('the norms of that centre', () => {
  it('are its own in place of ours, touched by what touched ours, cited with its number', async () => {
    await withCopy('test/corpus/valid', async (folder) => {
      install(folder, transcription());
      const { repository } = load(readFolder(folder));
      if (repository === undefined) throw new Error('no repository');
      const set = normsOf(repository);
      expect(set.all.filter(({ id }) => id.startsWith('bcss:')).every(({ id }) => /\d$/.test(id))).toBe(true);
      expect(set.all.some(({ id }) => id === 'gdpr:30')).toBe(true);
      const [backup = ''] = set.standingFor('bcss:ops.backup');
      expect(backup).toMatch(/^bcss:12\.\d$/);
      expect(set.citation('bcss:ops.backup', 'fr')).toBe(`Normes minimales officielles ${backup.slice(5)}`);
      expect(set.citation('gdpr:30', 'fr')).toBe('RGPD, art. 30');
      const ours = normCoverage().find(({ norm }) => norm.id === 'bcss:ops.backup');
      const theirs = normCoverage(repository).find(({ norm }) => norm.id === backup);
      expect(theirs).toEqual({ ...ours, norm: theirs?.norm });
    });
  });

  it('stand in the sources of a finding', async () => {
    await withCopy('test/corpus/valid', async (folder) => {
      install(folder, transcription());
      const { repository } = load(readFolder(folder));
      if (repository === undefined) throw new Error('no repository');
      const at = { file: 'cpas-sec.yaml', line: 1, column: 1, pointer: '' };
      const found = { code: 'x/y', severity: 'error' as const, at, values: {}, related: [] };
      const [own, ours] = withOwnCitations(
        [
          { ...found, norms: ['bcss:ops.backup'] },
          { ...found, norms: ['gdpr:32'] },
        ],
        repository,
      );
      expect(own?.citations?.['bcss:ops.backup']?.fr).toMatch(/^Normes minimales officielles 12\.\d$/);
      expect(ours).not.toHaveProperty('citations');
    });
  });
});
