import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { head, makeRepository, questionnaireFile, removeRepository } from './repository.ts';

const writer = join(import.meta.dirname, 'write-forever.ts');

/** Starts the writer, and kills it some milliseconds after its first write. */
async function killAfter(folder: string, milliseconds: number): Promise<NodeJS.Signals | null> {
  const child = spawn(process.execPath, ['--import', 'tsx', writer, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((ready) => child.stdout.once('data', ready));
  setTimeout(() => child.kill('SIGKILL'), milliseconds);
  return await new Promise((ended) => child.once('exit', (_, signal) => ended(signal)));
}

test('kill -9 in the middle of answers leaves a whole file', async () => {
  let written = 0;
  for (let turn = 0; turn < 30; turn += 6) {
    const folders = Array.from({ length: 6 }, () => makeRepository('  - { question: hours }\n'));
    const signals = await Promise.all(folders.map((folder, place) => killAfter(folder, 20 + (turn + place) * 17)));
    expect(signals).toEqual(folders.map(() => 'SIGKILL'));
    for (const folder of folders) {
      const text = readFileSync(join(folder, questionnaireFile), 'utf8');
      const { answers } = parse(text) as { answers: readonly { readonly value?: string }[] };
      expect(text.startsWith(head)).toBe(true);
      expect(text.endsWith('\n')).toBe(true);
      if (answers.some(({ value }) => value?.startsWith('round') === true)) written += 1;
      // At most the file that was about to take its place lies beside it.
      expect(readdirSync(join(folder, 'questionnaires')).filter((name) => name.endsWith('.part')).length).toBeLessThan(
        2,
      );
      removeRepository(folder);
    }
  }
  expect(written).toBeGreaterThan(20);
}, 180_000);
