import { cpSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A repository that is made on the spot, from a copy of the valid one, and what must be found in it. */
export interface MadeCase {
  readonly name: string;
  make(folder: string): void;
  readonly expected: readonly string[];
}

const people = 'registers/people.yaml';

/** What git does not keep, or should not: links, folders where files belong, enormous files. */
export const madeCases: readonly MadeCase[] = [
  {
    name: 'fifty-megabytes',
    make: (folder) => writeFileSync(join(folder, people), '# rien que des étoiles ***\n'.repeat(1_900_000)),
    expected: [`${people}:1 file/too-large`],
  },
  {
    name: 'link-out-of-the-repository',
    make(folder) {
      rmSync(join(folder, people));
      symlinkSync('/etc/hostname', join(folder, people));
    },
    expected: [`${people}:1 file/outside-repository`],
  },
  {
    name: 'link-out-of-the-repository-by-its-folder',
    make(folder) {
      rmSync(join(folder, 'registers/processing-activities'), { recursive: true });
      symlinkSync('/etc', join(folder, 'registers/processing-activities'));
    },
    expected: ['registers/processing-activities:1 file/outside-repository'],
  },
  {
    name: 'link-out-of-the-repository-in-a-folder',
    make: (folder) => symlinkSync('/etc/hostname', join(folder, 'registers/processing-activities/etc.yaml')),
    expected: ['registers/processing-activities/etc.yaml:1 file/outside-repository'],
  },
  {
    name: 'registers-folder-that-is-a-link-out',
    make(folder) {
      rmSync(join(folder, 'registers'), { recursive: true });
      symlinkSync('/etc', join(folder, 'registers'));
    },
    expected: ['registers:1 file/outside-repository'],
  },
  {
    name: 'settings-that-are-a-link-out',
    make(folder) {
      rmSync(join(folder, 'cpas-sec.yaml'));
      symlinkSync('/etc/hostname', join(folder, 'cpas-sec.yaml'));
    },
    expected: ['cpas-sec.yaml:1 file/outside-repository'],
  },
  {
    name: 'link-to-a-sibling-with-a-longer-name',
    make(folder) {
      mkdirSync(`${folder}-other`);
      cpSync(join(folder, people), `${folder}-other/people.yaml`);
      rmSync(join(folder, people));
      symlinkSync(`${folder}-other/people.yaml`, join(folder, people));
    },
    expected: [`${people}:1 file/outside-repository`],
  },
  {
    name: 'broken-link',
    make(folder) {
      rmSync(join(folder, people));
      symlinkSync('nowhere.yaml', join(folder, people));
    },
    expected: [`${people}:1 file/broken-link`],
  },
  {
    name: 'link-to-itself',
    make(folder) {
      rmSync(join(folder, people));
      symlinkSync('people.yaml', join(folder, people));
    },
    expected: [`${people}:1 file/broken-link`],
  },
  {
    name: 'link-inside-the-repository-accepted',
    make(folder) {
      mkdirSync(join(folder, 'sources'));
      renameSync(join(folder, people), join(folder, 'sources/gens.yaml'));
      symlinkSync('../sources/gens.yaml', join(folder, people));
    },
    expected: [],
  },
  {
    name: 'folder-named-people.yaml',
    make(folder) {
      rmSync(join(folder, people));
      mkdirSync(join(folder, people));
    },
    expected: [`${people}:1 file/not-a-file`],
  },
  {
    name: 'empty-register-folder',
    make(folder) {
      rmSync(join(folder, 'registers/processing-activities'), { recursive: true });
      mkdirSync(join(folder, 'registers/processing-activities'));
      rmSync(join(folder, 'registers/notices.yaml'));
      rmSync(join(folder, 'registers/dpias.yaml'));
    },
    expected: ['cpas-sec.yaml:2 processing/no-activity', 'registers/norms.yaml:374 norm/contradicted'],
  },
  {
    name: 'nested-too-deep',
    make: (folder) => writeFileSync(join(folder, people), `${'['.repeat(50_000)}${']'.repeat(50_000)}\n`),
    expected: [`${people}:1 yaml/syntax`],
  },
  {
    name: 'maps-nested-too-deep',
    make: (folder) => writeFileSync(join(folder, people), `${'{a: '.repeat(50_000)}\n`),
    expected: [`${people}:1 yaml/syntax`],
  },
  {
    name: 'blocks-nested-too-deep',
    make: (folder) => writeFileSync(join(folder, people), `${'- '.repeat(20_000)}a\n`),
    expected: [`${people}:1 yaml/syntax`],
  },
];
