import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../src/files/folder.ts';
import { applyTogether } from '../../src/files/write.ts';
import { load } from '../../src/load.ts';
import { planMigration } from '../../src/migration/plan.ts';
import { readOwnCatalogue } from '../../src/registers/own-catalogues.ts';
import { install, migrate, registersOf, transcription, withCopy } from './centre.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/normes-du-centre.md'), 'utf8');
const example = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '';

describe('the example of the page on own catalogues', () => {
  it('has no fault', () => {
    const { faults, catalogue } = readOwnCatalogue({ path: 'norms/bcss.yaml', text: example });
    expect(faults).toEqual([]);
    expect(catalogue?.norms.map(({ id }) => id)).toEqual(['bcss:12.4', 'bcss:12.5']);
  });

  it('moves what it says it replaces, and nothing else for sure', async () => {
    await withCopy('test/corpus/valid', (folder) => {
      install(folder, example);
      const { moves } = planMigration(readFolder(folder), folder);
      const sure = moves.filter((one) => one.sure).map(({ from, to }) => `${from} ${to[0]}`);
      expect(sure).toEqual(['bcss:ops.backup bcss:12.4', 'bcss:ops.logging bcss:12.5']);
    });
  });
});

describe('a plan of migration', () => {
  it('sees the same for a catalogue to come as for an installed one', async () => {
    await withCopy('test/corpus/valid', (folder) => {
      const coming = planMigration(readFolder(folder), folder, { path: 'plus-tard.yaml', text: transcription() });
      install(folder, transcription());
      expect(coming.moves).toEqual(planMigration(readFolder(folder), folder).moves);
      expect(coming.catalogues).toEqual(['plus-tard.yaml']);
    });
  });

  it('goes from one catalogue of the centre to the next', async () => {
    await withCopy('test/corpus/valid', (folder) => {
      install(folder, transcription());
      migrate(folder);
      const next = transcription()
        .replace(/replaces:\n\s+- \S+/g, 'replaces: []')
        .replace(/id: (bcss:\S+)([\s\S]*?)replaces: \[\]/g, 'id: $1.0$2replaces: [$1]');
      const { moves } = planMigration(readFolder(folder), folder, { path: 'plus-tard.yaml', text: next });
      const stated = load(readFolder(folder)).repository?.entries('norms') ?? [];
      expect(stated.length).toBeGreaterThan(50);
      expect(moves.map(({ from, to, sure }) => [from, to, sure])).toEqual(
        stated.map(({ data }) => [data.norm, [`${data.norm}.0`], true]),
      );
    });
  });

  it('moves one of two norms of a list that become one, and leaves the other to the hand', async () => {
    await withCopy('test/corpus/valid', (folder) => {
      install(folder, example);
      const measures = join(folder, 'registers/measures.yaml');
      writeFileSync(
        measures,
        `${readFileSync(measures, 'utf8').trimEnd()}\n  norms: [bcss:ops.logging, bcss:ops.traceability]\n`,
      );
      const own = planMigration(readFolder(folder), folder).moves.filter(({ register }) => register === 'measures');
      expect(own.map(({ sure, twice }) => [sure, twice])).toEqual([
        [true, undefined],
        [false, true],
      ]);
    });
  });

  it('refuses where a register or a catalogue cannot be read: what it cites would stay behind', async () => {
    await withCopy('test/corpus/valid', (folder) => {
      install(folder, 'catalogue: bcss\n');
      expect(() => planMigration(readFolder(folder), folder)).toThrow('faulty-catalogue');
    });
    await withCopy('test/corpus/valid', (folder) => {
      writeFileSync(join(folder, 'registers/plan.yaml'), '- id: [\n');
      expect(() => planMigration(readFolder(folder), folder)).toThrow('unreadable-register');
    });
  });

  it('reads a copy of a file in a subfolder of norms/ as nobody', async () => {
    await withCopy('test/corpus/valid', (folder) => {
      mkdirSync(join(folder, 'norms/anciennes'), { recursive: true });
      writeFileSync(join(folder, 'norms/anciennes/bcss.yaml'), transcription());
      const { repository, faults } = load(readFolder(folder));
      expect([repository?.catalogues, faults]).toEqual([[], []]);
    });
  });
});

it('gives the files back their bytes when one of them cannot be written', async () => {
  await withCopy('test/corpus/valid', (folder) => {
    const [first, second] = ['registers/services.yaml', 'registers/people.yaml'];
    const before = registersOf(folder);
    const changes = [
      { path: first, bytes: Buffer.from('new') },
      // What no file system takes, whoever asks.
      { path: second, bytes: undefined as never },
    ];
    expect(() => applyTogether(folder, changes)).toThrow('unwritable-file');
    expect(registersOf(folder)).toEqual(before);
  });
});
