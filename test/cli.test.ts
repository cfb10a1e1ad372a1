import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../src/commands/index.ts';
import { matches, parsePage, runPage } from './cli/transcript.ts';

const folder = join(import.meta.dirname, 'cli');
const pages = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map((name) => ({ name, page: parsePage(readFileSync(join(folder, name), 'utf8')) }));

describe('every page runs as it is written', () => {
  test.concurrent.each(pages)('$name', async ({ page }) => {
    const came = await runPage(page);
    expect(came.length).toBeGreaterThan(0);
    for (const [index, { command, output, exit }] of came.entries()) {
      const expected = page.steps[index];
      const shown = matches(output, expected?.output ?? '') ? expected?.output : output;
      expect({ command, output: shown, exit }).toEqual(expected);
    }
  });
});

test('a page names every command', () => {
  const named = new Set(pages.flatMap(({ page }) => page.steps.map(({ command }) => command)));
  const called = Object.keys(commands).filter((name) =>
    [...named].some((line) => line.startsWith(`cpas-sec ${name} `)),
  );
  expect(called).toEqual(Object.keys(commands));
});

test('an ellipsis stands for any lines, and only for whole ones', () => {
  expect(matches('a\nb\nc\n', 'a\n...\nc\n')).toBe(true);
  expect(matches('a\nc\n', 'a\n...\nc\n')).toBe(true);
  expect(matches('a\nb\nc\nd\n', '...\nb\n...\nd\n')).toBe(true);
  expect(matches('a\nb\n', '...\n')).toBe(true);
  expect(matches('a\nxb\n', '...\nb\n')).toBe(false);
  expect(matches('a\nb\nc\n', 'a\n...\nb\n')).toBe(false);
  expect(matches('a\n', 'a\n...\na\n')).toBe(false);
});
