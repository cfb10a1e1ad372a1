import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from '../../src/files/decode.ts';
import type { FileFault, Folder, TextFile } from '../../src/model/text-file.ts';
import { validate } from '../../src/validate.ts';
import { asOf, corpus } from './overlay.ts';

const root = join(corpus, 'valid');
const valid = (readdirSync(root, { recursive: true }) as string[])
  .filter((path) => path.endsWith('.yaml'))
  .sort()
  .map((path) => ({ path, bytes: readFileSync(join(root, path)) }));

/** The valid repository with one file replaced, read as from the disk. */
function folderWith(changed: { path: string; bytes: Buffer }): Folder {
  const files: TextFile[] = [];
  const faults: FileFault[] = [];
  for (const { path, bytes } of valid.map((file) => (file.path === changed.path ? changed : file))) {
    const decoded = decode(bytes);
    if ('text' in decoded) files.push({ path, text: decoded.text });
    else faults.push({ path, ...decoded.fault });
  }
  return { files, faults };
}

async function expectSoundFindings(changed: { path: string; bytes: Buffer }): Promise<void> {
  const { diagnostics } = await validate(folderWith(changed), asOf);
  const lines = changed.bytes.toString('utf8').split(/\r\n?|\n/).length;
  for (const { at } of diagnostics) {
    expect(at.line).toBeGreaterThanOrEqual(1);
    expect(at.column).toBeGreaterThanOrEqual(1);
    if (at.file === changed.path) expect(at.line).toBeLessThanOrEqual(lines);
  }
}

const file = fc.constantFrom(...valid);
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 4 }).map((array) => Buffer.from(array)),
  fc
    .constantFrom(...' \n\t:-#"\'[]{},&*!|>%@`?~0', '\r', '- ', ': ', '---\n', '\ufeff', '😀', '<<', '__proto__')
    .map((text) => Buffer.from(text)),
);

test('bytes changed anywhere never make it stumble', async () => {
  const change = fc.array(fc.record({ place: fc.nat(), drop: fc.nat(30), put: bytes }), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(file, change, async ({ path, bytes }, changes) => {
      const changed = changes.reduce((sum, { place, drop, put }) => {
        const at = place % (sum.length + 1);
        return Buffer.concat([sum.subarray(0, at), put, sum.subarray(at + drop)]);
      }, bytes);
      await expectSoundFindings({ path, bytes: changed });
    }),
    { seed: 41, numRuns: 400 },
  );
});

test('a value of any other kind anywhere never makes it stumble', async () => {
  const values = [
    '~',
    '1',
    'true',
    '[]',
    '{}',
    '[1]',
    '{a: 1}',
    '""',
    '2026-13-45',
    '.nan',
    '"\\0"',
    '- x',
    '*y',
    '&z',
    "'",
  ];
  await fc.assert(
    fc.asyncProperty(file, fc.nat(), fc.constantFrom(...values), async ({ path, bytes }, place, value) => {
      const lines = bytes.toString('utf8').split('\n');
      const at = place % lines.length;
      lines[at] = (lines[at] ?? '').replace(/(: |- ).*$/, `$1${value}`);
      await expectSoundFindings({ path, bytes: Buffer.from(lines.join('\n')) });
    }),
    { seed: 43, numRuns: 300 },
  );
});

test('any text in place of a file never makes it stumble', async () => {
  await fc.assert(
    fc.asyncProperty(file, fc.oneof(fc.string({ unit: 'binary' }), fc.json()), async ({ path }, text) => {
      await expectSoundFindings({ path, bytes: Buffer.from(text) });
    }),
    { seed: 47, numRuns: 300 },
  );
});
