import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../src/files/folder.ts';
import { exampleOf } from '../../src/languages/examples/index.ts';
import { load } from '../../src/load.ts';
import { faultSeverities } from '../../src/registers/fault.ts';

/** What no text of an example can show: the bytes of a file, its size, where a link leads. */
const unshown = [
  ...['file/binary', 'file/broken-link', 'file/not-a-file', 'file/not-utf-8', 'file/outside-repository'],
  ...['file/too-large', 'file/utf-16'],
];

const codes = Object.keys(faultSeverities).filter((code) => !unshown.includes(code));

/** The faults of an example, its files written to a folder of their own. */
function faultsOf(example: string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'cpas-sec-example-'));
  try {
    const files = example.split(/^(?=# [\w./-]+\.\w+$)/m).filter((part) => part.trim() !== '');
    writeFileSync(join(folder, 'cpas-sec.yaml'), 'profile: be-cpas\nlanguages: [fr]\n');
    for (const file of files) {
      const [name = '', ...lines] = file.split('\n');
      mkdirSync(dirname(join(folder, name.slice(2))), { recursive: true });
      writeFileSync(join(folder, name.slice(2)), lines.join('\n'));
    }
    return [...new Set(load(readFolder(folder)).faults.map(({ code }) => code))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe.each(codes)('%s', (code) => {
  it('has an example with this fault alone, and one without any', () => {
    const { wrong = '', right = '' } = exampleOf(code) ?? {};
    expect(faultsOf(wrong)).toEqual([code]);
    expect(faultsOf(right)).toEqual([]);
  });
});
